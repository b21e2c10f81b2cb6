/**
 * The unified social credit code of GB 32100-2015: seventeen characters and a check character. No place
 * is ever read from it: a code keeps the division of the authority that registered it first, and the
 * institutions of ministries carry 100000.
 */

/** A check character that fails is a matter for a warning: codes with such a one are in use. */
export type CreditCodeStatus = 'valid' | 'bad-form' | 'bad-check';

// The standard's characters in the order of their values 0 to 30: without I, O, S, V and Z.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const FORM_BEFORE_CHECK = /^[0-9A-HJ-NPQRTUWXY]{17}$/;

/**
 * What a unified social credit code is worth: `bad-form` where the length or a character is wrong, an
 * error (lower case and full-width forms are other characters); `bad-check` where only the check
 * character fails, a warning.
 *
 * @example
 * ```ts
 * checkCreditCode('91110108551385082Q') // => "valid"
 * checkCreditCode('911101085513850820') // => "bad-check"
 * checkCreditCode('91110108551385082q') // => "bad-form"
 * ```
 */
export function checkCreditCode(code: string): CreditCodeStatus {
  if (!FORM.test(code)) return 'bad-form';
  return creditCodeCheck(code.slice(0, 17)) === code.slice(17) ? 'valid' : 'bad-check';
}

/**
 * The check character that belongs to the first seventeen: (31 − Σ cᵢ·3^(i−1) mod 31) mod 31. The
 * outer mod matters: where the sum is a multiple of 31 the character is 0. Throws a RangeError where
 * the seventeen are not of the standard's form.
 *
 * @example
 * ```ts
 * creditCodeCheck('91110108551385082') // => "Q"
 * creditCodeCheck('00000000000000000') // => "0"
 * ```
 */
export function creditCodeCheck(first17: string): string {
  if (!FORM_BEFORE_CHECK.test(first17)) {
    throw new RangeError(
      `不是统一社会信用代码的前十七位：${first17} / not the first seventeen characters of a unified social credit code: ${first17}`,
    );
  }
  let total = 0;
  let weight = 1;
  for (const character of first17) {
    total += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (total % 31)) % 31);
}
