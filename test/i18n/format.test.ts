import { expect } from '@open-wc/testing';
import { formatTime } from '../../src/i18n/format.js';

describe('formatTime', () => {
  const at = (instant: string, timeZone: string, lang = 'en') => formatTime(new Date(instant), lang, timeZone).replace(/\s/g, ' ');

  it('shows the minutes of the time zone that it is given, not those of UTC', () => {
    expect(at('2026-11-25T14:00:00Z', 'America/St_Johns')).to.equal('10:30 a.m.');
    expect(at('2026-11-25T14:00:00Z', 'America/St_Johns', 'fr')).to.equal('10 h 30');
    expect(at('2026-11-25T03:15:00Z', 'Asia/Kathmandu')).to.equal('9 a.m.');
    expect(at('2026-11-25T04:00:00Z', 'Asia/Kathmandu')).to.equal('9:45 a.m.');
  });

  it('leaves out the minutes of a full hour, in zones with half hours too', () => {
    expect(at('2026-11-25T12:30:00Z', 'America/St_Johns')).to.equal('9 a.m.');
    expect(at('2026-11-25T12:30:00Z', 'America/St_Johns', 'fr')).to.equal('9 h');
    expect(at('2026-11-25T03:30:00Z', 'Asia/Kolkata')).to.equal('9 a.m.');
  });

  it('writes full and half hours where the offset from UTC is whole hours', () => {
    expect(at('2026-11-25T14:00:00Z', 'America/Toronto')).to.equal('9 a.m.');
    expect(at('2026-11-25T14:30:00Z', 'America/Toronto')).to.equal('9:30 a.m.');
  });
});
