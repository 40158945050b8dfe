/**
 * A sentence for a site's privacy page, in the language of the document: what `privacy.json` states for machines. The Spanish
 * and Arabic versions have not been reviewed, like the documents in these languages.
 */
const sentences: Record<string, (host: string, record: string) => string> = {
  en: (host, record) =>
    `The cancer information on this page comes from ${host}: your browser asks that server, and no other, for it. ` +
    'As with any page, whoever runs that server can tell which text was opened, and from which network address. No ' +
    'cookie is set, nothing is stored in your browser, and what you type, tick or call is sent nowhere. The record: ' +
    record,
  fr: (host, record) =>
    `L’information sur le cancer de cette page vient de ${host} : votre navigateur la demande à ce serveur et à ` +
    'aucun autre. Comme pour toute page, qui tient ce serveur peut savoir quel texte a été ouvert, et depuis quelle ' +
    'adresse réseau. Aucun témoin (cookie) n’est déposé, rien n’est gardé dans votre navigateur, et ce que vous ' +
    `écrivez, cochez ou appelez n’est envoyé nulle part. Le détail : ${record}`,
  es: (host, record) =>
    `La información sobre el cáncer de esta página viene de ${host}: su navegador se la pide a ese servidor y a ` +
    'ningún otro. Como en cualquier página, quien administra ese servidor puede saber qué texto se abrió y desde ' +
    'qué dirección de red. No se instala ninguna cookie, no se guarda nada en su navegador, y lo que usted escribe, ' +
    `marca o llama no se envía a ninguna parte. El detalle: ${record}`,
  ar: (host, record) =>
    `تأتي المعلومات عن السرطان في هذه الصفحة من ${host}: يطلبها متصفحك من هذا الخادم وحده. وكما في أي صفحة، يستطيع ` +
    'من يدير هذا الخادم أن يعرف أي نص فُتح ومن أي عنوان على الشبكة. لا تُوضع أي ملفات تعريف ارتباط، ولا يُحفظ شيء ' +
    `في متصفحك، وما تكتبه أو تؤشر عليه أو تتصل به لا يُرسل إلى أي مكان. التفاصيل: ${record}`,
};

export function privacySentence(lang: string, base: string): string {
  return (sentences[lang] ?? sentences.en!)(new URL(base).host, `${base}privacy.json`);
}
