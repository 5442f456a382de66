import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ErrorFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { usePostmortems } from '../api/usePostmortems';
import { ArchiveRow } from '../postmortems/ArchiveRow';
import { postmortemsRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { LoadMore } from '../ui/LoadMore';
import { Section } from '../ui/Section';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The published postmortems about one service. */
export function ServicePostmortems(props: { readonly entityRef: string }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const postmortemsRoute = useRouteRef(postmortemsRouteRef);
  const { value, loading, error, retry, loadMore } = usePostmortems({
    service: props.entityRef,
    status: 'published',
  });
  return (
    <Section
      title={t('entity.postmortems.title')}
      action={
        <LinkButton size="small" to={postmortemsRoute()}>
          {t('entity.postmortems.all')}
        </LinkButton>
      }
    >
      {loading && <LoadingFace />}
      {error && <ErrorFace error={error} retry={retry} />}
      {value?.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('entity.postmortems.empty')}
        </Typography>
      )}
      <ul className={classes.list}>
        {value?.map(postmortem => (
          <ArchiveRow key={postmortem.id} postmortem={postmortem} />
        ))}
      </ul>
      <LoadMore loadMore={loadMore} />
    </Section>
  );
}
