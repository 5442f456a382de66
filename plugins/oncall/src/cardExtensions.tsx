import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

const serviceCard = EntityCardBlueprint.make({
  name: 'service',
  params: {
    filter: { kind: { $in: ['component', 'system', 'api', 'resource'] } },
    loader: async () => {
      const { ServiceOnCallCard } = await import('./cards/ServiceOnCallCard');
      return <ServiceOnCallCard />;
    },
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    filter: { kind: 'group' },
    loader: async () => {
      const { EntityTeamOnCallCard } = await import(
        './cards/EntityTeamOnCallCard'
      );
      return <EntityTeamOnCallCard />;
    },
  },
});

/** What the pages of the catalog show. */
export const onCallCards = [serviceCard, teamCard];
