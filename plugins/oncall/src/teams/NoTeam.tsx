import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import SearchIcon from '@material-ui/icons/Search';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { teamsRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';

/** Where an address leads to no team. */
export function NoTeam(props: { readonly name: string }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const teamsLink = useRouteRef(teamsRouteRef);
  return (
    <EmptyFace
      icon={<SearchIcon />}
      title={t('team.unknown.title', { name: props.name })}
      description={t('team.unknown.description')}
      action={
        <LinkButton variant="outlined" to={teamsLink()}>
          {t('team.unknown.action')}
        </LinkButton>
      }
    />
  );
}
