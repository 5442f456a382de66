import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { useListTableStyles } from './useListTableStyles';

/** A column of a {@link ListTable}. */
export type ListColumn<T> = {
  readonly key: string;
  readonly head: string;
  /** Stands in the place of the head, which then only names it. */
  readonly headControl?: ReactNode;
  readonly cell: (row: T) => ReactNode;
  /** `header` names the row (by default the first column does), `actions` holds its buttons. */
  readonly role?: 'header' | 'actions';
  /** Takes what the others leave. */
  readonly isWide?: boolean;
  /** Says what it is by itself: in a stack it needs neither its head nor a line of its own. */
  readonly isCompact?: boolean;
  /** So wide at least, in pixels, that it stands where it stands in other tables of its kind. */
  readonly minWidth?: number;
};

type ListTableProps<T> = {
  /** What the table lists, for people who cannot see it. */
  readonly label: string;
  readonly columns: readonly ListColumn<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  /** The row on which the keyboard acts. */
  readonly currentKey?: string;
  readonly onRowFocus?: (row: T) => void;
  readonly onRowClick?: (row: T) => void;
};

/** A table that becomes a stack of labelled lines where it has little room. */
export function ListTable<T>(props: ListTableProps<T>) {
  const { label, columns, rows, rowKey, currentKey, onRowFocus } = props;
  const { onRowClick } = props;
  const classes = useListTableStyles();
  return (
    <div className={classes.room}>
      <Table
        aria-label={label}
        size="small"
        className={`${classes.table} ${
          columns.length > 5 ? classes.many : classes.few
        }`}
      >
        <TableHead>
          <TableRow>
            {columns.map(column => (
              <TableCell
                key={column.key}
                className={classOf(column, classes)}
                style={{ minWidth: column.minWidth }}
              >
                {column.headControl ?? column.head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow
              key={rowKey(row)}
              className={rowKey(row) === currentKey ? classes.current : ''}
              onFocus={() => onRowFocus?.(row)}
              onClick={event => {
                // What can be clicked in the row does what it says, and nothing else.
                if (!isControl(event.target)) {
                  onRowClick?.(row);
                }
              }}
            >
              {columns.map(column => (
                <ListCell
                  key={column.key}
                  column={column}
                  row={row}
                  isHeader={column === headerOf(columns)}
                />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('a, button, input') !== null
  );
}

function ListCell<T>(props: {
  readonly column: ListColumn<T>;
  readonly row: T;
  readonly isHeader: boolean;
}) {
  const { column, row, isHeader } = props;
  const classes = useListTableStyles();
  const isLabelled =
    !isHeader && column.role !== 'actions' && !column.isCompact;
  return (
    <TableCell
      component={isHeader ? 'th' : 'td'}
      scope={isHeader ? 'row' : undefined}
      className={classOf(column, classes)}
    >
      {isLabelled && (
        <Typography
          variant="caption"
          color="textSecondary"
          className={classes.label}
          aria-hidden
        >
          {column.head}
        </Typography>
      )}
      {column.cell(row)}
    </TableCell>
  );
}

function headerOf<T>(columns: readonly ListColumn<T>[]): ListColumn<T> {
  return columns.find(column => column.role === 'header') ?? columns[0];
}

function classOf<T>(
  column: ListColumn<T>,
  classes: ReturnType<typeof useListTableStyles>,
): string {
  if (column.role === 'actions') {
    return classes.actions;
  }
  return [
    classes.cell,
    column.isCompact ? classes.compact : classes.words,
    column.isWide ? classes.wide : '',
  ].join(' ');
}
