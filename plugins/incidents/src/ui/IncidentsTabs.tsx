import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { postmortemsRouteRef, rootRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(3),
    borderBottom: `1px solid ${theme.palette.divider}`,
    marginBottom: theme.spacing(2),
  },
  tab: {
    padding: theme.spacing(1, 0),
    color: theme.palette.text.secondary,
    fontWeight: 500,
    borderBottom: '2px solid transparent',
    '&[aria-current="page"]': {
      color: theme.palette.text.primary,
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

/** From the incidents to what was learned from them, and back. */
export function IncidentsTabs(props: {
  readonly current: 'incidents' | 'postmortems';
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const rootRoute = useRouteRef(rootRouteRef);
  const postmortemsRoute = useRouteRef(postmortemsRouteRef);
  const tabs = [
    { id: 'incidents', to: rootRoute() },
    { id: 'postmortems', to: postmortemsRoute() },
  ] as const;
  return (
    <nav className={classes.root} aria-label={t('tabs.label')}>
      {tabs.map(({ id, to }) => (
        <Link
          key={id}
          to={to}
          underline="none"
          className={classes.tab}
          aria-current={id === props.current ? 'page' : undefined}
        >
          {t(`tabs.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
