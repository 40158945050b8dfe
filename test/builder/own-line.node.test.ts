import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hotlineOf, lineAttributes, parseOwnLine, invalidFields, type OwnLine } from '../../src/builder/own-line.js';

const line: Required<OwnLine> = {
  name: 'Our line',
  number: '+1 514 555-0100',
  hours: 'Mo-Fr 08:30-16:30',
  timeZone: 'America/Toronto',
};

describe('a publisher’s own line', () => {
  it('is what the parser of the script tag reads', () => {
    const { title, number, hours } = hotlineOf(line)!;
    assert.deepEqual(
      { title, number, timeZone: hours?.timeZone },
      { title: 'Our line', number: { dial: '+15145550100', shown: '+1 514 555-0100' }, timeZone: 'America/Toronto' },
    );
    assert.equal(hotlineOf({ name: 'Our line', number: '+1 514 555-0100' })!.hours, undefined);
  });

  const wrong: [string, OwnLine, string[]][] = [
    ['nothing, since it is optional', {}, []],
    ['a missing number', { name: 'Our line' }, ['number']],
    ['a missing name', { number: '+1 514 555-0100' }, ['name']],
    ['a name that turns the direction of the number', { ...line, name: 'Our line \u202e' }, ['name']],
    ['a number without its country', { ...line, number: '514 555-0100' }, ['number']],
    ['an extension', { ...line, number: '+1 514 555-0100 x3' }, ['number']],
    ['hours in words', { ...line, hours: 'weekdays' }, ['hours']],
    ['hours without a time zone', { ...line, timeZone: '' }, ['timeZone']],
    ['a time zone that does not exist', { ...line, timeZone: 'America/Atlantis' }, ['timeZone']],
    ['all four', { name: '\u202e', number: '1', hours: '1', timeZone: '1' }, ['name', 'number', 'hours', 'timeZone']],
  ];
  for (const [what, written, fields] of wrong) {
    it(`has its wrong fields named: ${what}`, () => {
      assert.deepEqual(invalidFields(written), fields);
      if (fields.length) assert.equal(hotlineOf(written), undefined);
    });
  }

  it('is read from an address whole or not at all', () => {
    const query = new URLSearchParams(lineAttributes(line, 'hotline-') as Record<string, string>);
    assert.deepEqual(parseOwnLine(query), line);
    query.set('hotline-hours', 'x');
    assert.deepEqual(parseOwnLine(query), {});
  });

  it('is written without a time zone that belongs to no hours', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(lineAttributes({ ...line, hours: ' ' }, 'data-hotline-'))), {
      'data-hotline-name': 'Our line',
      'data-hotline-number': '+1 514 555-0100',
    });
  });
});
