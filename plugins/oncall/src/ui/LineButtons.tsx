import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import { NeedsRight } from './NeedsRight';

const useStyles = makeStyles({
  root: { display: 'flex', marginLeft: 'auto' },
});

const BUTTONS = [
  { name: 'up', handler: 'onUp', Icon: ArrowUpwardIcon },
  { name: 'down', handler: 'onDown', Icon: ArrowDownwardIcon },
  { name: 'edit', handler: 'onEdit', Icon: EditIcon },
  { name: 'delete', handler: 'onDelete', Icon: DeleteOutlineIcon },
] as const;

/** What can be done to a line of an ordered list; what cannot be done now is not pressable. */
export function LineButtons(
  props: {
    readonly labels: Readonly<Record<(typeof BUTTONS)[number]['name'], string>>;
    /** What the reader lacks to do any of it. */
    readonly missingRight?: string;
  } & {
    readonly [handler in (typeof BUTTONS)[number]['handler']]?: () => void;
  },
) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {BUTTONS.map(({ name, handler, Icon }) => (
        <NeedsRight key={name} missing={props.missingRight}>
          <IconButton
            size="small"
            aria-label={props.labels[name]}
            disabled={!props[handler]}
            onClick={props[handler]}
          >
            <Icon fontSize="small" />
          </IconButton>
        </NeedsRight>
      ))}
    </div>
  );
}
