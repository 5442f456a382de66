import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import { Ref, useId } from 'react';
import { readableErrors } from './readableErrors';

const useStyles = makeStyles(theme => ({
  root: { flex: '1 1 220px', maxWidth: theme.spacing(46) },
  wide: { flex: '1 1 400px', minWidth: 0, ...readableErrors(theme) },
}));

/** A box that narrows the list below it while one types. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly keyShortcut?: string;
  /** Whoever has typed goes on from here; without it the key does nothing. */
  readonly onEnter?: () => void;
  /** Takes the room there is, for sentences rather than words. */
  readonly isWide?: boolean;
  /** What is wrong with what was typed. */
  readonly problem?: string;
  /** What may be meant otherwise, when nothing is wrong. */
  readonly hint?: string;
}) {
  const { label, value, onChange, inputRef, keyShortcut, onEnter } = props;
  const { isWide, problem, hint } = props;
  const help = problem ?? hint;
  const helpId = useId();
  const classes = useStyles();
  return (
    <TextField
      className={isWide ? classes.wide : classes.root}
      type="search"
      variant="outlined"
      size="small"
      placeholder={label}
      value={value}
      inputRef={inputRef}
      error={problem !== undefined}
      helperText={help}
      FormHelperTextProps={{
        id: helpId,
        role: problem === undefined ? 'status' : 'alert',
      }}
      inputProps={{
        'aria-label': label,
        'aria-keyshortcuts': keyShortcut,
        'aria-describedby': help && helpId,
        spellCheck: false,
      }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" aria-hidden />
          </InputAdornment>
        ),
      }}
      onKeyDown={event => {
        // Where signs are composed the key only ends a word.
        if (
          event.key === 'Enter' &&
          onEnter &&
          !event.nativeEvent.isComposing
        ) {
          // Else it would open the link that gets the focus.
          event.preventDefault();
          onEnter();
        }
      }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
