import { Deployment } from '../Deployment';
import { SuspicionReason } from '../Investigation';

const MANY_FILES = 30;
const FEW_FILES = 2;

const RISKY = [
  {
    pattern: /(^|[/_.-])migrations?([/_.-]|$)|\.sql$/i,
    weight: 0.6,
    text: 'a database migration',
  },
  {
    pattern:
      /(^|[/._-])(config|settings|values|env|feature-?flags?)([/._-]|$)|\.(ya?ml|toml|ini|properties|tf)$/i,
    weight: 0.5,
    text: 'configuration',
  },
] as const;

/**
 * Big changes, and changes of configuration or of the database, break more.
 *
 * @internal
 */
export function sizeSignal({
  filesChanged,
}: Deployment): SuspicionReason | undefined {
  const count = filesChanged.length;
  const risks = RISKY.flatMap(({ pattern, weight, text }) => {
    const file = filesChanged.find(name => pattern.test(name));
    return file ? [{ weight, text: `${text} (${file})` }] : [];
  });
  if (risks.length > 0) {
    const heaviest = Math.max(...risks.map(risk => risk.weight));
    const texts = risks.map(risk => risk.text).join(' and ');
    return reason(heaviest + sizeWeight(count), `Changes ${texts}.`);
  }
  if (count > FEW_FILES && count < MANY_FILES) {
    return undefined;
  }
  return count === 0
    ? undefined
    : reason(
        sizeWeight(count),
        `Changes ${count} file${count === 1 ? '' : 's'}.`,
      );
}

function reason(weight: number, text: string): SuspicionReason {
  return { signal: 'size', weight, text };
}

function sizeWeight(count: number): number {
  if (count >= MANY_FILES) {
    return 0.4;
  }
  return count <= FEW_FILES ? -0.2 : 0;
}
