import { expect } from '@open-wc/testing';
import { formatTime } from '../../src/i18n/format.js';

describe('formatTime', () => {
  const at = (instant: string, timeZone: string, lang = 'en') =>
    formatTime(new Date(instant), lang, timeZone).replace(/\s/g, ' ');

  it('formats the minutes of the given time zone, not those of UTC', () => {
    expect(at('2026-11-25T14:00:00Z', 'America/St_Johns')).to.equal('10:30 a.m.');
    expect(at('2026-11-25T14:00:00Z', 'America/St_Johns', 'fr')).to.equal('10 h 30');
    expect(at('2026-11-25T03:15:00Z', 'Asia/Kathmandu')).to.equal('9 a.m.');
    expect(at('2026-11-25T04:00:00Z', 'Asia/Kathmandu')).to.equal('9:45 a.m.');
  });

  it('omits the minutes of a full hour, in time zones with half-hour offsets too', () => {
    expect(at('2026-11-25T12:30:00Z', 'America/St_Johns')).to.equal('9 a.m.');
    expect(at('2026-11-25T12:30:00Z', 'America/St_Johns', 'fr')).to.equal('9 h');
    expect(at('2026-11-25T03:30:00Z', 'Asia/Kolkata')).to.equal('9 a.m.');
  });

  it('never formats a time as a bare number', () => {
    expect(at('2026-11-25T14:00:00Z', 'America/Toronto', 'pt')).to.equal('9:00');
    expect(at('2026-11-25T18:30:00Z', 'America/Toronto', 'pt')).to.equal('13:30');
  });

  it('formats full and half hours in a time zone whose offset is whole hours', () => {
    expect(at('2026-11-25T14:00:00Z', 'America/Toronto')).to.equal('9 a.m.');
    expect(at('2026-11-25T14:30:00Z', 'America/Toronto')).to.equal('9:30 a.m.');
  });
});
