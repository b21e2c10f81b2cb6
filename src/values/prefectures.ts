/**
 * What places and departments are called, for reports. It stands apart from place.ts, so that a rule
 * which reads a place does not bring the names along.
 */
import { type Language, type LanguageTag, languageOf } from './language.js';
import { isDepartment, isPlace, type Place, provinceOf } from './place.js';

type Name = readonly [zh: string, en: string];

/** The province-level divisions of GB/T 2260 by their first two digits. */
export const PROVINCES: Readonly<Record<string, Name>> = {
  11: ['北京市', 'Beijing'],
  12: ['天津市', 'Tianjin'],
  13: ['河北省', 'Hebei'],
  14: ['山西省', 'Shanxi'],
  15: ['内蒙古自治区', 'Inner Mongolia'],
  21: ['辽宁省', 'Liaoning'],
  22: ['吉林省', 'Jilin'],
  23: ['黑龙江省', 'Heilongjiang'],
  31: ['上海市', 'Shanghai'],
  32: ['江苏省', 'Jiangsu'],
  33: ['浙江省', 'Zhejiang'],
  34: ['安徽省', 'Anhui'],
  35: ['福建省', 'Fujian'],
  36: ['江西省', 'Jiangxi'],
  37: ['山东省', 'Shandong'],
  41: ['河南省', 'Henan'],
  42: ['湖北省', 'Hubei'],
  43: ['湖南省', 'Hunan'],
  44: ['广东省', 'Guangdong'],
  45: ['广西壮族自治区', 'Guangxi'],
  46: ['海南省', 'Hainan'],
  50: ['重庆市', 'Chongqing'],
  51: ['四川省', 'Sichuan'],
  52: ['贵州省', 'Guizhou'],
  53: ['云南省', 'Yunnan'],
  54: ['西藏自治区', 'Xizang'],
  61: ['陕西省', 'Shaanxi'],
  62: ['甘肃省', 'Gansu'],
  63: ['青海省', 'Qinghai'],
  64: ['宁夏回族自治区', 'Ningxia'],
  65: ['新疆维吾尔自治区', 'Xinjiang'],
  71: ['台湾省', 'Taiwan'],
  81: ['香港特别行政区', 'Hong Kong'],
  82: ['澳门特别行政区', 'Macao'],
};

/**
 * The prefecture-level cities of 江苏, 浙江 and 安徽 by their first four digits; 上海 has none. 3409
 * and 3414 are no longer in use.
 */
export const CITIES: Readonly<Record<string, Name>> = {
  3201: ['南京市', 'Nanjing'],
  3202: ['无锡市', 'Wuxi'],
  3203: ['徐州市', 'Xuzhou'],
  3204: ['常州市', 'Changzhou'],
  3205: ['苏州市', 'Suzhou'],
  3206: ['南通市', 'Nantong'],
  3207: ['连云港市', 'Lianyungang'],
  3208: ['淮安市', 'Huai’an'],
  3209: ['盐城市', 'Yancheng'],
  3210: ['扬州市', 'Yangzhou'],
  3211: ['镇江市', 'Zhenjiang'],
  3212: ['泰州市', 'Taizhou'],
  3213: ['宿迁市', 'Suqian'],
  3301: ['杭州市', 'Hangzhou'],
  3302: ['宁波市', 'Ningbo'],
  3303: ['温州市', 'Wenzhou'],
  3304: ['嘉兴市', 'Jiaxing'],
  3305: ['湖州市', 'Huzhou'],
  3306: ['绍兴市', 'Shaoxing'],
  3307: ['金华市', 'Jinhua'],
  3308: ['衢州市', 'Quzhou'],
  3309: ['舟山市', 'Zhoushan'],
  3310: ['台州市', 'Taizhou'],
  3311: ['丽水市', 'Lishui'],
  3401: ['合肥市', 'Hefei'],
  3402: ['芜湖市', 'Wuhu'],
  3403: ['蚌埠市', 'Bengbu'],
  3404: ['淮南市', 'Huainan'],
  3405: ['马鞍山市', 'Ma’anshan'],
  3406: ['淮北市', 'Huaibei'],
  3407: ['铜陵市', 'Tongling'],
  3408: ['安庆市', 'Anqing'],
  3410: ['黄山市', 'Huangshan'],
  3411: ['滁州市', 'Chuzhou'],
  3412: ['阜阳市', 'Fuyang'],
  3413: ['宿州市', 'Suzhou'],
  3415: ['六安市', 'Lu’an'],
  3416: ['亳州市', 'Bozhou'],
  3417: ['池州市', 'Chizhou'],
  3418: ['宣城市', 'Xuancheng'],
};

/**
 * What a place is called: a prefecture-level city of the delta with its province, any other place by
 * its province alone, since codes below are merged and abolished. What is no place stays as it is. Throws a
 * RangeError of a language that the library does not speak.
 *
 * @example
 * ```ts
 * placeLabel('320500', 'zh') // => "江苏省苏州市"
 * placeLabel('320500', 'en') // => "Suzhou, Jiangsu"
 * placeLabel('320505', 'zh') // => "江苏省"
 * placeLabel('overseas', 'zh') // => "境外"
 * ```
 */
export function placeLabel(place: Place, language: LanguageTag): string {
  return labelOf(place, languageOf(language));
}

function labelOf(place: Place, language: Language): string {
  if (place === 'overseas') return language === 'zh' ? '境外' : 'overseas';
  const province = isPlace(place) ? PROVINCES[provinceOf(place)] : undefined;
  if (province === undefined) return place;
  const city = place.endsWith('00') ? CITIES[place.slice(0, 4)] : undefined;
  if (language === 'zh') return city ? province[0] + city[0] : province[0];
  return city ? `${city[1]}, ${province[1]}` : province[1];
}

/**
 * What a department is called. Only the four are departments; any other place is that of a body of which the
 * code alone is known, and is called by it.
 *
 * @throws RangeError of a language that the library does not speak
 * @example
 * ```ts
 * departmentLabel('310000', 'zh') // => "上海市科学技术委员会"
 * departmentLabel('320000', 'en') // => "Jiangsu science and technology department"
 * departmentLabel('320500', 'en') // => "the body of code 320500"
 * ```
 */
export function departmentLabel(place: Place, tag: LanguageTag): string {
  const language = languageOf(tag);
  if (!isDepartment(place)) return otherBody(place, language);
  const where = labelOf(place, language);
  // Shanghai's is a commission 委, the other three are departments 厅: hence 科技厅（委）.
  if (language === 'zh') return `${where}科学技术${place === '310000' ? '委员会' : '厅'}`;
  return `${where} science and technology ${place === '310000' ? 'commission' : 'department'}`;
}

function otherBody(place: Place, language: Language): string {
  if (place === 'overseas') return language === 'zh' ? '境外的机构' : 'a body overseas';
  return language === 'zh' ? `代码 ${place} 的机构` : `the body of code ${place}`;
}

/** The code of every place that has a name here, by its Chinese names: with its province or without, 市 or not. */
export function namedPlaces(): ReadonlyMap<string, Place> {
  const named = new Map<string, Place>();
  const put = (name: string, place: Place) => {
    named.set(name, place);
    named.set(name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, ''), place);
  };
  for (const [prefix, [province]] of Object.entries(PROVINCES)) put(province, `${prefix}0000`);
  for (const [prefix, [city]] of Object.entries(CITIES)) {
    const province = PROVINCES[prefix.slice(0, 2)]?.[0] ?? '';
    put(city, `${prefix}00`);
    put(province + city, `${prefix}00`);
    put(province.replace('省', '') + city, `${prefix}00`);
  }
  return named;
}
