import { written } from '../night/deeds';
import { Scenario } from '../Scenario';
import { LifeDeed } from './anyLife';
import { ExpectedLife } from './ExpectedLife';

/** Does something, and says what it means; what is refused changes nothing. */
export async function liveOn(
  s: Scenario,
  life: ExpectedLife,
  deed: LifeDeed,
): Promise<void> {
  if (deed.kind === 'report') {
    await s.alert('x', { priority: deed.priority });
    life.report(urgencyOf(deed));
    return;
  }
  const isThere = life.alert.state !== 'closed';
  await act(s, deed).catch(refused);
  if (isThere) {
    foresee(life, deed);
  }
}

async function act(s: Scenario, deed: LifeDeed): Promise<void> {
  const { kind, person, priority, until } = deed;
  switch (kind) {
    case 'raise':
      return s.raise('x', priority);
    case 'snooze':
      return s.snooze(person, 'x', written(until));
    case 'acknowledge':
      return s.acknowledge(person, 'x');
    case 'unacknowledge':
      return s.unacknowledge(person, 'x');
    case 'escalate':
      return s.escalate(person, 'x');
    case 'close':
      return s.close(person, 'x');
    case 'add':
      return s.addResponder('dan', 'x', { type: 'user', name: person });
    case 'assign':
      return s.assign('dan', 'x', person);
    default:
      return s.seen(person, 'x');
  }
}

function foresee(life: ExpectedLife, deed: LifeDeed): void {
  const { kind, person, until } = deed;
  switch (kind) {
    case 'raise':
      life.prioritize(urgencyOf(deed));
      break;
    case 'snooze':
      life.snooze(until);
      break;
    case 'acknowledge':
      life.acknowledge(person);
      break;
    case 'unacknowledge':
      life.unacknowledge();
      break;
    case 'escalate':
      life.escalate();
      break;
    case 'close':
      life.close();
      break;
    case 'add':
      life.add(person);
      break;
    case 'assign':
      life.assign(person);
      break;
    default:
      life.see(person);
  }
}

function urgencyOf({ priority }: LifeDeed): number {
  return Number(priority.slice(1));
}

function refused(error: Error): void {
  expect(['NotFoundError', 'ConflictError']).toContain(error.name);
}
