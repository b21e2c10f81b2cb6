import type { Facts } from '../entities/facts.js';
import { type Disclosure, disclosures } from './article-9-publication.js';

type Demand = Facts<'demand-collection'>['demand'];
type Notice = Facts<'demand-publication'>['notice'];
type Demander = NonNullable<Facts<'demand-publication'>['demander']>;

/** A notice that may go out, or where the demand itself gives its demander away. */
export type PublicNotice =
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly disclosed: Disclosure[] };

/**
 * The public notice of a demand, made from what the platform holds: name, task, the texts of the needs,
 * investment and award funds, and nothing else (原则上不公开需求方, 简化发布信息). Where one of these texts
 * lets the demander be recognised no notice is made, and it is said where: the words are the demander's,
 * and what to write instead is not for a program to decide. What is not held is left out; whether the
 * notice is complete is asked by A9.contents. Money stays as it is held. Article 9, R9.anonymity.
 *
 * @example
 * ```ts
 * publicNotice({ name: '晶圆缺陷检测', task: '检测算法', needs: [{ id: 'N1', text: '检出率' }], investment: '3000万元', months: 24 }, { name: '华芯' }) // => {"ok":true,"notice":{"name":"晶圆缺陷检测","task":"检测算法","needs":["检出率"],"investment":"3000万元"}}
 * publicNotice({ name: '晶圆缺陷检测', task: '用于 华 芯 产线' }, { name: '华芯' }) // => {"ok":false,"disclosed":[{"term":"华芯","in":"facts.notice.task"}]}
 * ```
 */
export function publicNotice(demand: Demand, demander: Demander): PublicNotice {
  const { name, task, needs, investment, awardFunds } = demand;
  const notice: Notice = {
    name,
    task,
    ...(needs === undefined ? {} : { needs: needs.map(({ text }) => text) }),
    ...(investment === undefined ? {} : { investment }),
    ...(awardFunds === undefined ? {} : { awardFunds }),
  };
  const disclosed = disclosures(notice, demander);
  return disclosed.length === 0 ? { ok: true, notice } : { ok: false, disclosed };
}
