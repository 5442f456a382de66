import fc from 'fast-check';
import { SearchedAlert } from './SearchedAlert';

const pick = fc.constantFrom;

export const flag = (of: (alert: SearchedAlert) => boolean) =>
  pick('true', 'false', 'TRUE', '"false"').map(text => ({
    text,
    fits: (alert: SearchedAlert) =>
      of(alert) === (text.toLowerCase() === 'true'),
  }));

export const ordered = <T extends number | string>(
  names: readonly string[],
  values: fc.Arbitrary<{ text: string; from: T; to: T }>,
  of: (alert: SearchedAlert) => T | undefined,
) =>
  fc
    .tuple(
      pick(...names),
      pick(':', '=', '<', '<=', '>', '>=', ': >', ' <= '),
      values,
    )
    .map(([name, sign, { text, from, to }]) => ({
      text: `${name}${sign}${text}`,
      fits: (alert: SearchedAlert) => {
        const given = of(alert);
        if (given === undefined) {
          return false;
        }
        switch (sign.replace(/[ :]/g, '')) {
          case '<':
            return given < from;
          case '<=':
            return given <= to;
          case '>':
            return given > to;
          case '>=':
            return given >= from;
          default:
            return given >= from && given <= to;
        }
      },
    }));

export const number = pick(
  '0',
  '1',
  '2',
  '3',
  '17',
  '007',
  '2147483647',
  '2147483648',
  '999999999999999',
).map(text => ({ text, from: Number(text), to: Number(text) }));

const DAY = 86_400_000;
export const time = fc
  .tuple(
    fc.integer({ min: 0, max: 30 }),
    pick(0, 1, 7, 8, 601),
    pick('ms', 'iso', 'offset', 'day', 'dotted', 'slashed', 'second'),
  )
  .map(([days, minutes, way]) => {
    const start = Date.parse('2026-01-05T08:00:00.000Z');
    const at = start + days * DAY + minutes * 60_000;
    const iso = new Date(at).toISOString();
    const [y, m, d] = iso.slice(0, 10).split('-');
    const midnight = at - (at % DAY);
    const whole = { from: midnight, to: midnight + DAY - 1 };
    const instant = { from: at, to: at };
    switch (way) {
      case 'ms':
        return { text: String(at), ...instant };
      case 'iso':
        return { text: `"${iso}"`, ...instant };
      case 'offset': {
        const there = new Date(at + 2 * 3_600_000).toISOString();
        return { text: `"${there.replace('Z', '+02:00')}"`, ...instant };
      }
      case 'day':
        return { text: `${y}-${m}-${d}`, ...whole };
      case 'dotted':
        return { text: `${d}-${m}-${y}`, ...whole };
      case 'slashed':
        return { text: `${d}/${m}/${y}`, ...whole };
      default:
        return { text: `${d}-${m}-${y}T${iso.slice(11, 19)}`, ...instant };
    }
  });
