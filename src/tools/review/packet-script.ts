/**
 * Runs in a packet on a screen: counts what is done, saves what was ticked and written as a file of findings, and opens one
 * again. What it says comes from the page, in its language.
 */
export const packetScript = `
  const main = document.querySelector('main');
  const say = document.querySelector('.bar [role=status]');
  const by = document.querySelector('#by');
  const boxes = [...document.querySelectorAll('fieldset')];
  const textOf = (box) => box.parentElement.querySelector('p')?.textContent ?? '';
  const verdictOf = (box) => box.querySelector('input:checked')?.value ?? '';
  const wordsOf = (box) => box.querySelector('textarea').value;
  /** Findings of an opened file whose text is not here any more: saved again as they were. */
  let others = [];
  /** Answers of an opened file, which are not the clinician's: kept by the box that they are for. */
  const answers = new Map();
  let changed = false;

  function count() {
    const done = boxes.filter((box) => verdictOf(box) || wordsOf(box).trim()).length;
    document.querySelector('.done').textContent = main.dataset.done.replace('{done}', done).replace('{all}', boxes.length);
  }

  for (const input of document.querySelectorAll('input[type=radio]')) {
    let wasChecked = false;
    const remember = () => { wasChecked = input.checked; };
    input.closest('label').addEventListener('pointerdown', remember);
    // A second click takes the tick away, which a radio button cannot do by itself.
    input.addEventListener('click', () => {
      if (wasChecked) input.checked = false;
      wasChecked = false;
      count();
    });
  }

  addEventListener('input', ({ target }) => {
    // Choosing a file to open is an input too.
    if (target.type !== 'file') changed = true;
    count();
  });
  addEventListener('beforeunload', (event) => { if (changed) event.preventDefault(); });

  document.querySelector('button').addEventListener('click', () => {
    const findings = boxes
      .map((box) => ({
        lang: box.dataset.lang,
        field: box.dataset.field,
        text: textOf(box),
        verdict: verdictOf(box) || (wordsOf(box).trim() && 'change'),
        words: wordsOf(box),
        answer: answers.get(box) ?? '',
      }))
      .filter(({ verdict }) => verdict);
    const { document: name, on } = main.dataset;
    const json = JSON.stringify({ document: name, on, by: by.value, findings: [...findings, ...others] }, null, 2) + '\\n';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    const author = by.value.trim().replace(/[^\\p{L}\\p{N}]+/gu, '-');
    link.download = [name.replace('/', '-'), author, new Date().toLocaleDateString('sv')].filter(Boolean).join('.') + '.json';
    link.click();
    changed = false;
    say.textContent = main.dataset.saved.replace('{file}', link.download);
  });

  document.querySelector('#open').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    if (!file || (changed && !confirm(main.dataset.confirm))) return void (target.value = '');
    try {
      const saved = JSON.parse(await file.text());
      if (saved.document !== main.dataset.document || !Array.isArray(saved.findings)) throw new Error();
      fill(saved);
      say.textContent = others.length ? main.dataset.changed.replace('{count}', others.length) : '';
    } catch {
      say.textContent = main.dataset.wrong;
    }
    target.value = '';
    count();
  });

  /** Ticks the boxes of a saved file. What was said of other words than those that are here is shown, and ticks nothing. */
  function fill({ findings, by: author }) {
    by.value = author ?? '';
    others = [];
    for (const note of document.querySelectorAll('.other')) note.remove();
    for (const box of boxes) {
      answers.delete(box);
      box.querySelector('textarea').value = '';
      for (const input of box.querySelectorAll('input')) input.checked = false;
    }
    for (const finding of findings) {
      const box = boxes.find(({ dataset }) => dataset.lang === finding.lang && dataset.field === finding.field);
      if (!box || textOf(box) !== finding.text) {
        others.push(finding);
        if (box) showOther(box, finding);
        continue;
      }
      answers.set(box, finding.answer);
      for (const input of box.querySelectorAll('input')) input.checked = input.value === finding.verdict;
      box.querySelector('textarea').value = finding.words ?? '';
    }
    changed = false;
  }

  function showOther(box, { text, words }) {
    const note = document.createElement('p');
    note.className = 'other';
    note.textContent = main.dataset.other.replace('{text}', text).replace('{words}', words);
    box.after(note);
  }

  count();
`;
