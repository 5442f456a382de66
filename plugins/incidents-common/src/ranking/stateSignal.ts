import { Deployment } from '../Deployment';
import { SuspicionReason } from '../Investigation';

/**
 * A deployment that went wrong, or that somebody took back, is more suspected.
 *
 * @internal
 */
export function stateSignal({
  state,
}: Deployment): SuspicionReason | undefined {
  switch (state) {
    case 'rolled-back':
      return reason(1, 'It was rolled back.');
    case 'failed':
      return reason(0.8, 'The deployment failed.');
    case 'started':
      return reason(0.3, 'It has not finished.');
    default:
      return undefined;
  }
}

function reason(weight: number, text: string): SuspicionReason {
  return { signal: 'state', weight, text };
}
