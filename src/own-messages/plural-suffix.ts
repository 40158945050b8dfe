/** The end of the key of a plural form: `medicinesShown_one`. */
export const pluralSuffix = /_(zero|one|two|few|many|other)$/;
