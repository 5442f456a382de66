import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import {
  ALERT_PRIORITIES,
  AlertPriority,
  PriorityTable,
} from '@muster/backstage-plugin-oncall-common';
import { FormEvent, useRef, useState } from 'react';
import { onCallIntegrationsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { useFocusNearby } from '../ui/useFocusNearby';
import { rowsOf, withPriority } from './prioritiesForm';

const useStyles = makeStyles(theme => ({
  table: { maxWidth: 560, '& td, & th': { padding: theme.spacing(0.75, 2) } },
  field: { flexShrink: 0 },
  select: { paddingTop: theme.spacing(0.5), paddingBottom: theme.spacing(0.5) },
  word: { overflowWrap: 'anywhere' },
  priority: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
  },
  add: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(2, 0),
  },
}));

/** The words of a tool with their priorities: its own, those that people added, and everything else. */
export function PrioritiesTable(props: {
  readonly usual: PriorityTable;
  readonly chosen: PriorityTable;
  readonly isReadOnly: boolean;
  readonly onChange: (chosen: PriorityTable) => void;
}) {
  const { usual, chosen, isReadOnly, onChange } = props;
  const words = useRef<HTMLTableSectionElement>(null);
  const focusNearby = useFocusNearby(words);
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const rows = rowsOf(usual, chosen);
  const { otherwise: rest = 'P3' } = usual;
  const set = (word: string, priority?: AlertPriority) =>
    onChange(withPriority(chosen, word, priority));
  return (
    <>
      <Table size="small" className={classes.table}>
        <TableHead>
          <TableRow>
            <TableCell>{t('priorities.column.word')}</TableCell>
            <TableCell>{t('priorities.column.priority')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody ref={words} {...focusNearby}>
          {rows.map(({ word, priority, usual: meaning }) => (
            <Row
              key={word}
              name={word}
              priority={priority}
              isReadOnly={isReadOnly}
              usual={meaning}
              onChange={to => set(word, to === meaning ? undefined : to)}
              onRemove={meaning ? undefined : () => set(word)}
            />
          ))}
          <Row
            name={t('priorities.otherwise')}
            priority={chosen.otherwise ?? rest}
            isReadOnly={isReadOnly}
            usual={rest}
            onChange={to =>
              onChange({ ...chosen, otherwise: to === rest ? undefined : to })
            }
          />
        </TableBody>
      </Table>
      {!isReadOnly && (
        <AddWord
          known={rows.map(({ word }) => word)}
          onAdd={word => set(word, chosen.otherwise ?? rest)}
        />
      )}
    </>
  );
}

function Row(props: {
  readonly name: string;
  readonly priority: AlertPriority;
  readonly usual?: AlertPriority;
  readonly isReadOnly: boolean;
  readonly onChange: (priority: AlertPriority) => void;
  readonly onRemove?: () => void;
}) {
  const { name, priority, usual, isReadOnly, onChange, onRemove } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  return (
    <TableRow>
      <TableCell component="th" scope="row" className={classes.word}>
        {name}
      </TableCell>
      <TableCell>
        <div className={classes.priority}>
          <Field
            select
            className={classes.field}
            disabled={isReadOnly}
            SelectProps={{ native: true }}
            inputProps={{
              'aria-label': t('priorities.of', { name }),
              className: classes.select,
            }}
            value={priority}
            onChange={({ target }) =>
              onChange(
                ALERT_PRIORITIES.find(one => one === target.value) ?? priority,
              )
            }
          >
            {ALERT_PRIORITIES.map(one => (
              <option key={one}>{one}</option>
            ))}
          </Field>
          {usual && usual !== priority && (
            <Typography variant="caption" color="textSecondary">
              {t('priorities.usually', { priority: usual })}
            </Typography>
          )}
          {onRemove && !isReadOnly && (
            <IconButton
              size="small"
              aria-label={t('priorities.remove', { name })}
              onClick={onRemove}
            >
              <DeleteOutlineIcon fontSize="small" />
            </IconButton>
          )}
        </div>
      </TableCell>
    </TableRow>
  );
}

/** Tools whose words people choose, such as the labels of Prometheus, say anything. */
function AddWord(props: {
  readonly known: readonly string[];
  readonly onAdd: (word: string) => void;
}) {
  const { known, onAdd } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const [text, setText] = useState('');
  const word = text.trim().toLowerCase();
  const isKnown = known.includes(word);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (word && !isKnown) {
      onAdd(word);
      setText('');
    }
  };
  return (
    <form className={classes.add} onSubmit={add}>
      <Field
        label={t('priorities.newWord')}
        value={text}
        error={isKnown}
        helperText={isKnown ? t('priorities.problem.known') : undefined}
        inputProps={{ maxLength: 100 }}
        onChange={event => setText(event.target.value)}
      />
      <Button type="submit" startIcon={<AddIcon />}>
        {t('priorities.add')}
      </Button>
    </form>
  );
}
