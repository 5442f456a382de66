import fc from 'fast-check';
import { ACTORS, TEXTS } from './anyAlert';
import { Folding } from './SearchedAlert';

/** A value as it is written, with what it asks for. */
export type Pattern = {
  readonly text: string;
  readonly wanted: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

const NAMES = [
  ...ACTORS,
  'ana',
  'ANA',
  'Ana Lopez',
  'BEN ITO',
  'user:default/ben',
  'payments',
  'Payments',
  'group:default/payments',
  'portal',
  'component:default/portal',
  'Prometheus',
  'prometheus',
  'Amazon CloudWatch',
  'cloudwatch',
  'API',
  'Alertmanager',
  'service:portal',
  'long',
];
/** What alerts may say. */
export const knownText = fc.constantFrom<string>(...TEXTS, ...NAMES);

export const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Without quotation marks no word has spaces, parentheses or asterisks of its own. */
export const isBare = (text: string, alone: boolean) =>
  /^[^\s()"*“”„]+$/.test(text) &&
  !/^(and|or|not)$/i.test(text) &&
  !/^[<>=:!]/.test(text) &&
  !(alone && /^[a-z.]+[:=<>!]/i.test(text));

const exactly = (text: string): Pattern => ({
  text: quoted(text),
  wanted: text,
  openStart: false,
  openEnd: false,
});

/** A value that is asked for: all of a text or a part of it. */
export const pattern = (ends: 'both' | 'one' | 'last' | 'words') =>
  fc
    .record({
      of: knownText,
      from: fc.nat(12),
      length: fc.integer({ min: 1, max: 12 }),
      way: fc.constantFrom(
        'quoted',
        'bare',
        'start',
        'end',
        'inside',
        'any',
        'none',
      ),
      loud: fc.constantFrom(false, false, false, true),
    })
    .map(({ of, from, length, way, loud }): Pattern => {
      const isPart = ends === 'words' && from % 2 === 0;
      const whole = loud ? of.toUpperCase() : of;
      const runes = [...whole];
      const whence = from % runes.length;
      const part = runes
        .slice(whence, whence + length)
        .join('')
        .trim();
      const wanted = {
        quoted: isPart ? part : whole,
        bare: isPart ? part : whole,
        start: runes.slice(0, length).join('').trim(),
        end: runes.slice(whence).join('').trim(),
        inside: part,
        any: '',
        none: '',
      }[way];
      if (way === 'none') {
        return exactly(ends === 'words' ? whole : '');
      }
      const openStart =
        (way === 'end' && ends !== 'last') ||
        (way === 'inside' && (ends === 'both' || ends === 'words')) ||
        way === 'any';
      const openEnd = way === 'start' || way === 'inside';
      if (way === 'any') {
        return { text: '*', wanted, openStart, openEnd: false };
      }
      if (way === 'quoted' || !isBare(wanted, true)) {
        return exactly(wanted);
      }
      return {
        text: `${openStart ? '*' : ''}${wanted}${openEnd ? '*' : ''}`,
        wanted,
        openStart,
        openEnd,
      };
    });

/** The empty text is nothing, an asterisk alone is anything. */
export function fitsWhole(
  { wanted, openStart, openEnd }: Pattern,
  given: readonly string[],
  fold: Folding,
): boolean {
  if (wanted === '') {
    const isThere = given.some(text => text !== '');
    return openStart ? isThere : !isThere;
  }
  const it = fold(wanted);
  return given.map(fold).some(text => {
    if (openStart) {
      return openEnd ? text.includes(it) : text.endsWith(it);
    }
    return openEnd ? text.startsWith(it) : text === it;
  });
}

/** Anywhere in the text. */
export function has({ wanted }: Pattern, text: string, fold: Folding): boolean {
  return fold(text).includes(fold(wanted));
}
