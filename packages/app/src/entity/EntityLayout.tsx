import {
  EntityOrphanWarning,
  EntityProcessingErrorsPanel,
  EntityRelationWarning,
  EntitySwitch,
  hasCatalogProcessingErrors,
  hasRelationWarnings,
  isOrphan,
} from '@backstage/plugin-catalog';
import { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    },
  },
  column: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
  warnings: {
    display: 'grid',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(3),
    '&:empty': { display: 'none' },
  },
}));

/**
 * As the catalog lays out the page of an entity, but on a phone what happens now stands above what the entity is: whoever is paged at
 * night looks for who is on call and what is open, not for tags.
 */
export function EntityLayout({ cards }: EntityContentLayoutProps) {
  const classes = useStyles();
  const facts = cards.filter(({ type }) => type === 'info');
  const events = cards.filter(({ type }) => type !== 'info');
  return (
    <>
      <Warnings />
      <div className={classes.root}>
        {[events, facts].map(
          (column, place) =>
            column.length > 0 && (
              <div key={place} className={classes.column}>
                {column.map(({ element }, index) => (
                  <Fragment key={element.key ?? index}>{element}</Fragment>
                ))}
              </div>
            ),
        )}
      </div>
    </>
  );
}

/** What the catalog says about the entity itself. */
function Warnings() {
  const classes = useStyles();
  return (
    <div className={classes.warnings}>
      <EntitySwitch>
        <EntitySwitch.Case if={isOrphan}>
          <EntityOrphanWarning />
        </EntitySwitch.Case>
      </EntitySwitch>
      <EntitySwitch>
        <EntitySwitch.Case if={hasRelationWarnings}>
          <EntityRelationWarning />
        </EntitySwitch.Case>
      </EntitySwitch>
      <EntitySwitch>
        <EntitySwitch.Case if={hasCatalogProcessingErrors}>
          <EntityProcessingErrorsPanel />
        </EntitySwitch.Case>
      </EntitySwitch>
    </div>
  );
}
