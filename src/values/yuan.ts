/**
 * An amount in 元 as a text with its unit, for whoever has a bare number of 元. What the amount is worth, and
 * whether it is one, is judged where the text is read.
 *
 * @example
 * ```ts
 * yuan(3000) // => "3000元"
 * parseMoney(yuan('12.5')) // => 1250
 * ```
 */
export const yuan = (amount: number | bigint | string): string => `${amount}元`;

/**
 * An amount in 万元 as a text with its unit, as programmes write it.
 *
 * @example
 * ```ts
 * wan('3000.5') // => "3000.5万元"
 * parseMoney(wan(0.07)) // => 70000
 * ```
 */
export const wan = (amount: number | bigint | string): string => `${amount}万元`;
