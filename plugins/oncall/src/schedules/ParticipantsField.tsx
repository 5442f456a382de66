import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import IconButton from '@material-ui/core/IconButton';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { useContext } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { EscalationNames } from '../ui/EscalationNames';
import { Field } from '../ui/Field';
import { MoveButtons } from '../ui/MoveButtons';
import { PersonName } from '../ui/PersonName';
import { useParticipantTitle } from '../ui/useParticipantTitle';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(3) },
  row: { display: 'flex', alignItems: 'center' },
  name: { flexGrow: 1 },
  add: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
  picker: { flex: `1 1 ${theme.spacing(27)}px` },
  addNobody: { whiteSpace: 'nowrap', flexShrink: 0 },
}));

/** Who takes turns, in this order. */
export function ParticipantsField(props: {
  /** Entity references, ids of escalation policies, or `none`. */
  readonly value: readonly string[];
  readonly onChange: (refs: readonly string[]) => void;
  readonly error?: string;
}) {
  const { value, onChange, error } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const add = (ref: string) => onChange([...value, ref]);
  return (
    <div>
      <FormLabel error={Boolean(error)}>{t('rotation.participants')}</FormLabel>
      <ol className={classes.list}>
        {value.map((ref, index) => (
          // The same person may take two turns.
          <li key={`${index} ${ref}`}>
            <ParticipantRow refs={value} index={index} onChange={onChange} />
          </li>
        ))}
      </ol>
      {error && <FormHelperText error>{error}</FormHelperText>}
      <div className={classes.add}>
        <div className={classes.picker}>
          <EntityPicker
            // A new field for every choice, so that it is empty again.
            key={value.length}
            label={t('rotation.addParticipant')}
            kinds={['User', 'Group']}
            onChange={ref => ref && add(ref)}
          />
        </div>
        <AddEscalation onAdd={add} />
        <Button className={classes.addNobody} onClick={() => add('none')}>
          {t('rotation.addNobody')}
        </Button>
      </div>
    </div>
  );
}

/** A house without escalation policies has nothing to choose. */
function AddEscalation(props: { readonly onAdd: (id: string) => void }) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const names = useContext(EscalationNames);
  return names.size === 0 ? null : (
    <Field
      select
      className={classes.picker}
      label={t('rotation.addEscalation')}
      helperText={t('rotation.addEscalationHelp')}
      // It is empty again after every choice.
      value=""
      onChange={event => props.onAdd(event.target.value)}
    >
      {[...names].map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </Field>
  );
}

function ParticipantRow(props: {
  readonly refs: readonly string[];
  readonly index: number;
  readonly onChange: (refs: readonly string[]) => void;
}) {
  const { refs, index, onChange } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const others = refs.filter((_, place) => place !== index);
  const moveTo = (place: number) =>
    onChange([...others.slice(0, place), refs[index], ...others.slice(place)]);
  const ref = refs[index];
  const person = useParticipantTitle(ref);
  return (
    <div className={classes.row}>
      <span className={classes.name}>
        <PersonName entityRef={ref} />
      </span>
      <MoveButtons
        labels={{
          up: t('rotation.earlier', { person }),
          down: t('rotation.later', { person }),
        }}
        place={index}
        count={refs.length}
        onMove={by => moveTo(index + by)}
      />
      <IconButton
        size="small"
        aria-label={t('rotation.remove', { person })}
        onClick={() => onChange(others)}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </div>
  );
}
