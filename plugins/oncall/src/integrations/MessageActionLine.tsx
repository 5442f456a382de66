import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { IntegrationAction } from '@muster/backstage-plugin-oncall-common';
import { FilterWords } from '../conditions/FilterWords';
import { onCallIntegrationsTranslationRef } from './translation';
import { LineButtons } from '../ui/LineButtons';
import { useLineStyles } from '../ui/useLineStyles';

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
  const classes = useLineStyles();
  return (
    <Typography component="li" variant="body2" className={classes.root}>
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
    </Typography>
  );
}
