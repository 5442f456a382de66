import { Override } from '@muster/backstage-plugin-oncall-common';
import { Stretch } from './timelineLanes';

/** What the reader is about to do with a schedule, in a dialog. */
export type ScheduleTask =
  | { readonly kind: 'override'; readonly stretch: Stretch }
  | {
      readonly kind: 'editOverride' | 'deleteOverride';
      readonly override: Override;
    }
  | { readonly kind: 'takeOver' | 'drill' | 'edit' | 'delete' };
