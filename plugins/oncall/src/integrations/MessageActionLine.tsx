import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { IntegrationAction } from '@muster/backstage-plugin-oncall-common';
import { FilterWords } from '../conditions/FilterWords';
import { onCallIntegrationsTranslationRef } from './translation';
import { LineButtons } from '../ui/LineButtons';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  words: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: 'bold' },
}));

/** One action in plain words, with what can be done to it. */
export function MessageActionLine(props: {
  readonly action: IntegrationAction;
  /** 1 is asked first. */
  readonly position: number;
  readonly missingRight?: string;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onEdit?: () => void;
  readonly onDelete?: () => void;
}) {
  const { action, position, ...buttons } = props;
  const { type, name, filter } = action;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <div className={classes.words}>
        <div className={classes.name}>
          {position}. {name}
        </div>
        <div>{t(`messageActions.type.${type}`)}</div>
        <div>
          <FilterWords filter={filter} />
        </div>
      </div>
      <LineButtons
        labels={{
          up: t('messageActions.up', { name }),
          down: t('messageActions.down', { name }),
          edit: t('messageActions.edit', { name }),
          delete: t('messageActions.delete', { name }),
        }}
        {...buttons}
      />
    </li>
  );
}
