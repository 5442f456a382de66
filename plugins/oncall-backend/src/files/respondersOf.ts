import { PlanningFacts } from './describeFile';
import { fullRef } from './fullRef';

type Responder = {
  readonly type: 'user' | 'team' | 'escalation' | 'schedule';
  readonly id: string;
};

/** Whom a file tells, by their ids. That nothing has a name is said where all names are looked up. */
export function respondersOf(
  facts: PlanningFacts,
  responders: readonly Responder[] | undefined,
): readonly Responder[] | undefined {
  return responders?.map(responder => withId(facts, responder));
}

function withId(
  { idInFile, roster }: PlanningFacts,
  { type, id: name }: Responder,
): Responder {
  switch (type) {
    case 'schedule': {
      const id = idInFile('Schedule', name) ?? roster.schedule(name)?.id;
      return { type, id: id ?? name };
    }
    case 'escalation': {
      const id = idInFile('EscalationPolicy', name) ?? roster.policy(name)?.id;
      return { type, id: id ?? name };
    }
    default: {
      const defaultKind = type === 'team' ? 'group' : 'user';
      return { type, id: fullRef(name, { defaultKind }) };
    }
  }
}
