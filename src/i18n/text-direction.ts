/** Which way a text in `lang` runs. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|pa-arab|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
}
