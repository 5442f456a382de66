import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DescriptionIcon from '@material-ui/icons/Description';
import EditIcon from '@material-ui/icons/Edit';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { StatusChip } from '@muster/backstage-plugin-oncall-react';
import { postmortemRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';

/** How far the postmortem of an incident is, linked to it. */
export function PostmortemPill(props: {
  readonly postmortem: Incident['postmortem'];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const postmortemRoute = useRouteRef(postmortemRouteRef);
  const { postmortem } = props;
  if (!postmortem) {
    return null;
  }
  const { id, status } = postmortem;
  const isPublished = status === 'published';
  return (
    <Link to={postmortemRoute({ id })}>
      <StatusChip
        tone={isPublished ? 'success' : 'warning'}
        icon={
          isPublished ? (
            <DescriptionIcon aria-hidden />
          ) : (
            <EditIcon aria-hidden />
          )
        }
        label={t(`postmortemStatus.${status}`)}
      />
    </Link>
  );
}
