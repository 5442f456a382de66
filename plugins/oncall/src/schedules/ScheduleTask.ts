import { Forwarding, Override } from '@muster/backstage-plugin-oncall-common';
import { Choice } from './timelineLanes';

/** What the reader is about to do with a schedule, in a dialog. */
export type ScheduleTask =
  | { readonly kind: 'override'; readonly choice: Choice }
  | {
      readonly kind: 'editOverride' | 'deleteOverride';
      readonly override: Override;
    }
  | { readonly kind: 'endForwarding'; readonly forwarding: Forwarding }
  | { readonly kind: 'forward' | 'takeOver' | 'drill' | 'edit' | 'delete' };
