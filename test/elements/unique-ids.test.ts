import { expect } from '@open-wc/testing';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import { TreatmentSteps } from '../../src/elements/treatment-steps/treatment-steps.js';
import { getControl, mockServer, mountLoaded, waitUntil } from '../fakes.js';
import { treatment, treatmentInFrench } from '../fixtures.js';

TreatmentExplainer.define('treatment-explainer');
TreatmentSteps.define('treatment-steps');

describe('elements in light DOM', () => {
  beforeEach(() => mockServer().holds(treatment, treatmentInFrench));
  afterEach(() =>
    document.querySelectorAll('treatment-explainer, treatment-steps').forEach((element) => element.remove()),
  );

  async function add<Tag extends 'treatment-explainer' | 'treatment-steps'>(
    tag: Tag,
    lang = 'en',
  ): Promise<HTMLElementTagNameMap[Tag]> {
    const element = document.createElement(tag);
    Object.assign(element, { treatment: treatment.id, lang, lightDom: true });
    return mountLoaded(element);
  }

  function expectUnique(): void {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  }

  /** Whether the first link of each table of contents leads to a section of the same element. */
  const targets = () =>
    [...document.querySelectorAll('treatment-explainer')].map((element) => {
      const link = element.querySelector<HTMLAnchorElement>('.care-toc a')!;
      return document.querySelector(link.hash)!.closest('treatment-explainer') === element;
    });

  it('have unique ids if two show the same treatment', async () => {
    await add('treatment-explainer');
    await add('treatment-explainer');
    expectUnique();
    expect(targets()).to.deep.equal([true, true]);
  });

  it('have unique ids if two show the same treatment in two languages', async () => {
    await add('treatment-explainer');
    await add('treatment-explainer', 'fr');
    expectUnique();
    expect(targets()).to.deep.equal([true, true]);
  });

  it('have unique ids after one is removed and inserted before the other', async () => {
    const first = await add('treatment-explainer');
    const second = await add('treatment-explainer');
    first.remove();
    second.requestUpdate();
    await second.updateComplete;
    second.before(first);
    await first.updateComplete;
    await second.updateComplete;
    expectUnique();
    expect(targets()).to.deep.equal([true, true]);
  });

  it('have a separate arrow marker in each illustration', async () => {
    for (const explainer of [await add('treatment-explainer'), await add('treatment-explainer')]) {
      getControl(explainer, 'How sample therapy works').click();
    }
    await add('treatment-steps');
    const figures = () => [...document.querySelectorAll('.care-figure')];
    await waitUntil(
      () => document.querySelectorAll('marker').length >= 3 && figures().every((figure) => figure.querySelector('svg')),
    );
    expectUnique();
    for (const arrow of document.querySelectorAll('[marker-end]')) {
      const id = arrow.getAttribute('marker-end')!.slice('url(#'.length, -1);
      expect(document.getElementById(id)!.closest('svg')).to.equal(arrow.closest('svg'));
    }
  });
});
