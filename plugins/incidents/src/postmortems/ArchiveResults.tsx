import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import DescriptionIcon from '@material-ui/icons/Description';
import SearchIcon from '@material-ui/icons/Search';
import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import {
  EmptyFace,
  ErrorFace,
  LoadingFace,
} from '@muster/backstage-plugin-oncall-react';
import { usePostmortems } from '../api/usePostmortems';
import { rootRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { LoadMore } from '../ui/LoadMore';
import { ArchiveRow } from './ArchiveRow';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The postmortems that match, with the four faces. */
export function ArchiveResults(props: {
  readonly text?: string;
  readonly status: Postmortem['status'];
}) {
  const classes = useStyles();
  const { value, loading, error, retry, loadMore } = usePostmortems(props);
  if (loading) {
    return <LoadingFace lines={6} />;
  }
  if (error && !value) {
    return <ErrorFace error={error} retry={retry} />;
  }
  if (!value || value.length === 0) {
    return <NoPostmortems {...props} />;
  }
  return (
    <>
      <Paper variant="outlined" component="ul" className={classes.list}>
        {value.map(postmortem => (
          <ArchiveRow key={postmortem.id} postmortem={postmortem} />
        ))}
      </Paper>
      <LoadMore loadMore={loadMore} />
    </>
  );
}

function NoPostmortems(props: {
  readonly text?: string;
  readonly status: Postmortem['status'];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const rootRoute = useRouteRef(rootRouteRef);
  const { text, status } = props;
  if (text) {
    return (
      <EmptyFace
        icon={<SearchIcon />}
        title={t('postmortem.archive.empty.notFound')}
        description={t('postmortem.archive.empty.notFoundDescription')}
      />
    );
  }
  return (
    <EmptyFace
      icon={<DescriptionIcon />}
      title={t(
        status === 'draft'
          ? 'postmortem.archive.empty.noDrafts'
          : 'postmortem.archive.empty.title',
      )}
      description={t('postmortem.archive.empty.description')}
      action={
        <LinkButton variant="outlined" to={`${rootRoute()}?status=resolved`}>
          {t('postmortem.archive.empty.action')}
        </LinkButton>
      }
    />
  );
}
