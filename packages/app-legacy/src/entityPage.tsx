import { EntityLayout, EntitySwitch, isKind } from '@backstage/plugin-catalog';
import {
  EntityIncidentsContent,
  EntityOperationsCard,
} from '@muster/backstage-plugin-incidents/legacy';
import { EntityTeamOnCallCard } from '@muster/backstage-plugin-oncall/legacy';

const teamPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityTeamOnCallCard />
    </EntityLayout.Route>
  </EntityLayout>
);

const servicePage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityOperationsCard />
    </EntityLayout.Route>
    <EntityLayout.Route path="/incidents" title="Incidents">
      <EntityIncidentsContent />
    </EntityLayout.Route>
  </EntityLayout>
);

/** What a service's and a team's page show. */
export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('group')}>{teamPage}</EntitySwitch.Case>
    <EntitySwitch.Case>{servicePage}</EntitySwitch.Case>
  </EntitySwitch>
);
