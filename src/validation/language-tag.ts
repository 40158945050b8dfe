/** A language tag as documents write it: `fr`, `zh-Hant`. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
