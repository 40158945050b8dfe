/** The looks of a packet: a paper form first, on A4 and Letter alike; on a screen the same, with room to write. */
export const packetStyle = `
  :root { --ink: #1a1a1a; --soft: #595959; --rule: #b3b3b3; --changed: #8a5300; color-scheme: light }
  * { box-sizing: border-box }
  body { font: 1rem/1.45 system-ui, sans-serif; color: var(--ink); background: #fff; margin: 2rem auto; max-width: 62rem; padding-inline: 1rem; overflow-wrap: anywhere }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem }
  h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); break-after: avoid }
  h2.emergency { border-color: #b3261e } h2.today { border-color: #8a5300 } h2.nextVisit { border-color: #00629b }
  .name { color: var(--soft); margin: 0 0 1rem }
  .totals { border-collapse: collapse; margin-block: 1rem }
  .totals th { text-align: start; font-weight: 400; padding: .2rem 1.5rem .2rem 0 } .totals td { font-weight: 600; text-align: end; font-variant-numeric: tabular-nums }
  .totals caption { text-align: start; font-weight: 600; padding-bottom: .25rem } .totals .sub th { padding-inline-start: 1rem }
  .part { break-inside: avoid; border-top: 1px solid var(--rule); padding-block: .5rem .6rem; display: grid; grid-template-columns: 2.25rem 1fr; column-gap: .5rem }
  .number { color: var(--soft); font-variant-numeric: tabular-nums; margin: 0 }
  .texts { display: grid; grid-template-columns: repeat(var(--langs), 1fr); gap: .25rem 1.5rem }
  .texts > div { display: flex; flex-direction: column } .texts fieldset { margin-top: auto; padding-top: .4rem }
  .texts p { margin: 0 } .texts .title p { font-weight: 600 }
  .changed { border-inline-start: 4px solid var(--changed); padding-inline-start: .5rem }
  .flag { color: var(--changed); font-size: .8rem; font-weight: 600 }
  .cites { grid-column: 2; margin: .35rem 0 0; font-size: .8rem; color: var(--soft) } .cites a { color: inherit }
  .none { color: var(--changed) }
  fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: start; font-size: .85rem }
  label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.5rem }
  input[type=radio] { appearance: none; width: .95rem; height: .95rem; border: 1.5px solid var(--ink); margin: 0; flex: none }
  input[type=radio]:checked { background: var(--ink); box-shadow: inset 0 0 0 2px #fff }
  textarea { flex: 1 1 100%; font: inherit; border: 1px solid var(--rule); border-radius: 2px; padding: .25rem .4rem; min-height: 2.2rem; resize: vertical; width: 100%; field-sizing: content }
  :focus-visible { outline: 3px solid #00629b; outline-offset: 2px }
  ol.sources { padding-inline-start: 2rem; font-size: .85rem } .sources li { margin-block: .3rem; break-inside: avoid } .sources a { color: inherit }
  .sign-off { break-inside: avoid } .sign-off dl { display: grid; grid-template-columns: max-content 1fr; gap: 1rem .75rem; margin-block: 1rem }
  .sign-off dt { color: var(--soft) } .sign-off dd { margin: 0; border-bottom: 1px solid var(--ink); min-height: 1.6rem }
  .ask { font-size: .85rem; color: var(--soft); margin: .25rem 0 .5rem }
  .bar { position: sticky; inset-block-end: 0; background: #fff; border-top: 2px solid var(--ink); padding-block: .75rem; margin-block-start: 2rem; display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center }
  .bar p { margin: 0 } .bar input[type=text] { font: inherit; border: 1px solid var(--ink); border-radius: 4px; padding: .5rem; min-height: 2.75rem; max-width: 14rem }
  .other { border-inline-start: 4px solid var(--changed); padding-inline-start: .5rem; font-size: .85rem }
  button, .open { font: inherit; font-weight: 600; border: 2px solid var(--ink); background: #fff; color: inherit; border-radius: 4px; padding: .6rem 1rem; cursor: pointer; min-height: 2.75rem }
  button { background: var(--ink); color: #fff } .open input { position: absolute; opacity: 0; width: 1px } .open:focus-within { outline: 3px solid #00629b; outline-offset: 2px }
  @media (max-width: 40rem) { .bar { position: static } .texts { grid-template-columns: 1fr } .part { grid-template-columns: 1fr } .cites { grid-column: 1 } }
  @page { margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif } }
  .paper { display: none }
  @media print {
    .paper { display: block }
    body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0 }
    .bar, .screen { display: none }
    .first { break-after: page }
    textarea { border: 0; border-bottom: 1px dotted var(--soft); flex: 1 1 5rem; width: auto; min-height: 1.6rem; padding: 0; resize: none }
    .general textarea { flex-basis: 100%; min-height: 22mm }
    textarea:not(:placeholder-shown) { flex-basis: 100% }
    fieldset { font-size: 8pt; gap: 0 .75rem } .part { padding-block: .35rem } .cites { font-size: 8pt }
    h2 { margin-top: 1.25rem }
    .number, .flag, h2, .changed, input { print-color-adjust: exact }
  }
`;
