import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { postmortemsRouteRef, rootRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    borderBottom: `1px solid ${theme.palette.divider}`,
    marginBottom: theme.spacing(2),
  },
  tabs: { display: 'flex', gap: theme.spacing(3) },
  action: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    paddingBottom: theme.spacing(0.5),
  },
  tab: {
    padding: theme.spacing(1, 0),
    color: alpha(theme.palette.text.primary, 0.7),
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
  /** None on a page that is neither. */
  readonly current?: 'incidents' | 'postmortems';
  /** Buttons at the other end of the line. */
  readonly action?: ReactNode;
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
    <div className={classes.root}>
      <nav className={classes.tabs} aria-label={t('tabs.label')}>
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
      <div className={classes.action}>{props.action}</div>
    </div>
  );
}
