import {
  Incident,
  IncidentPriority,
  RelatedService,
  ServiceIncidents,
} from '@muster/backstage-plugin-incidents-common';
import { Paging, ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import { Tone } from '@muster/backstage-plugin-oncall-react';

/** The one sentence about a service that somebody reads first. */
export type LineOfTruth = {
  readonly tone: Tone;
  readonly paging?: Paging;
} & (
  | {
      readonly reason: 'open';
      readonly count: number;
      readonly priority: IncidentPriority;
    }
  | { readonly reason: 'alerts'; readonly count: number }
  | {
      readonly reason: 'inherited';
      readonly via: RelatedService;
      readonly incident: Incident;
    }
  | { readonly reason: 'fine'; readonly recentCount: number }
  | { readonly reason: 'unknown' }
);

/**
 * Says the worst thing that is known. Either part may be missing, because the pager and the incidents live apart: what
 * cannot be read is never called fine.
 */
export function lineOfTruth(known: {
  readonly incidents?: ServiceIncidents;
  readonly onCall?: ServiceOnCall;
}): LineOfTruth {
  const { incidents, onCall } = known;
  const paging = onCall?.paging[0];
  const [worst] = incidents?.open ?? [];
  if (incidents && worst) {
    const { priority } = worst;
    return {
      reason: 'open',
      count: incidents.open.length,
      priority,
      tone: priority === 'P1' ? 'danger' : 'warning',
      paging,
    };
  }
  if (onCall && onCall.openAlertCount > 0) {
    const count = onCall.openAlertCount;
    return { reason: 'alerts', count, tone: 'warning', paging };
  }
  if (!incidents) {
    return { reason: 'unknown', tone: 'warning', paging };
  }
  const [inherited] = incidents.inherited;
  if (inherited) {
    return { reason: 'inherited', ...inherited, tone: 'warning', paging };
  }
  const { recentCount } = incidents;
  return { reason: 'fine', recentCount, tone: 'success', paging };
}
