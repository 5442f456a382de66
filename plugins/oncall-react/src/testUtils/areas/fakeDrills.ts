import {
  Drill,
  DrillPlan,
  OnCallDrillsApi,
} from '@muster/backstage-plugin-oncall-common';
import { FakePager } from './FakePager';
import { isoUtc } from './isoUtc';

/** Who asks for every drill of the fake. */
const REQUESTER = 'user:default/ana';

export function fakeDrills(pager: FakePager): OnCallDrillsApi {
  const { state } = pager;
  return {
    listDrills: async ({ team }) => {
      const own = pager.world.schedules.filter(
        schedule => schedule.team === team,
      );
      const targets = [team, ...own.map(({ id }) => id)];
      return state.drills.filter(
        ({ target }) => !team || targets.includes(target.ref),
      );
    },
    startDrill: async input => {
      const drill: Drill = {
        id: `drill-${state.drills.length + 1}`,
        target: { ...input.target, name: input.target.ref },
        requestedBy: REQUESTER,
        startsAt: input.at ?? pager.now(),
        state: 'planned',
        messages: [],
      };
      state.drills = [drill, ...state.drills];
      return drill;
    },
    listDrillPlans: async () => state.drillPlans,
    createDrillPlan: async input => {
      const plan: DrillPlan = {
        ...input,
        id: `drill-plan-${state.drillPlans.length + 1}`,
        target: { ...input.target, name: input.target.ref },
        createdBy: REQUESTER,
        nextAt: isoUtc(pager.clock().plus({ days: 3 })),
      };
      state.drillPlans = [...state.drillPlans, plan];
      return plan;
    },
    deleteDrillPlan: async id => {
      state.drillPlans = state.drillPlans.filter(plan => plan.id !== id);
    },
  };
}
