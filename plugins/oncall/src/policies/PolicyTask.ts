import { HandlingPolicy } from '@muster/backstage-plugin-oncall-common';

/** What the reader wants to do to policies. */
export type PolicyTask =
  | { readonly kind: 'create'; readonly type: HandlingPolicy['type'] }
  | { readonly kind: 'edit' | 'delete'; readonly policy: HandlingPolicy };
