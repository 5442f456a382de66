import { DrillPlan } from '@muster/backstage-plugin-oncall-common';
import { DrillRhythm } from './occasionsOf';

/** A plan as the backend knows it; when its next drill begins is computed. */
export type StoredDrillPlan = Omit<DrillPlan, 'nextAt'> & DrillRhythm;
