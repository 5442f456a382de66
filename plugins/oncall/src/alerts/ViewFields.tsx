import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import { onCallAlertsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { ALERT_GROUPINGS, ALERT_ORDERS, AlertView } from './alertView';

const useStyles = makeStyles(theme => ({
  group: { width: theme.spacing(14) },
  order: { width: theme.spacing(20) },
}));

/** How the list is grouped and sorted. */
export function ViewFields(props: {
  readonly view: AlertView;
  readonly onChange: (view: AlertView) => void;
}) {
  const { view, onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const find = <T extends string>(all: readonly T[], value: string) =>
    all.find(one => one === value);
  return (
    <>
      <Field
        select
        className={classes.group}
        label={t('alerts.group')}
        value={view.group}
        onChange={({ target }) => {
          const group = find(ALERT_GROUPINGS, target.value) ?? view.group;
          onChange({ ...view, group });
        }}
      >
        {ALERT_GROUPINGS.map(one => (
          <MenuItem key={one} value={one}>
            {t(`alerts.groupBy.${one}`)}
          </MenuItem>
        ))}
      </Field>
      <Field
        select
        className={classes.order}
        label={t('alerts.order')}
        value={view.order}
        onChange={({ target }) => {
          const order = find(ALERT_ORDERS, target.value) ?? view.order;
          onChange({ ...view, order });
        }}
      >
        {ALERT_ORDERS.map(one => (
          <MenuItem key={one} value={one}>
            {t(`alerts.orderBy.${one}`)}
          </MenuItem>
        ))}
      </Field>
    </>
  );
}
