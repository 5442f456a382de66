import { alpha, makeStyles, Theme } from '@material-ui/core/styles';

/** The looks of a list that is a table where there is room, and a stack of labelled lines where there is not. */
export const useListTableStyles = makeStyles(theme => ({
  /** Beside an open sidebar or a panel the list is much narrower than the window, so its own width counts. */
  room: {
    containerType: 'inline-size',
    // Where the words of a language are too long for it, the table moves and not the page.
    overflowX: 'auto',
  },
  table: {
    backgroundColor: theme.palette.background.paper,
    // The stripes of the theme have the colour of the page: without an edge they would look like holes.
    border: `1px solid ${theme.palette.divider}`,
    borderCollapse: 'separate',
    borderRadius: theme.shape.borderRadius,
    // Paper has an edge of its own.
    '.MuiPaper-root &': { border: 'none' },
    // Where there is room, the content of the rows wraps and not what they are called.
    [theme.breakpoints.up('lg')]: { '& thead th': { whiteSpace: 'nowrap' } },
  },
  few: stackedBelow(theme, 649),
  many: stackedBelow(theme, 909),
  /** Stronger than the stripes of the theme, and its links can be read (4.5:1) in both themes. */
  current: {
    '&&&': {
      backgroundColor: alpha(
        theme.palette.primary.main,
        theme.palette.type === 'dark' ? 0.1 : 0.14,
      ),
      boxShadow: `inset 3px 0 ${theme.palette.primary.main}`,
    },
  },
  cell: { verticalAlign: 'top', lineHeight: 1.5, wordBreak: 'normal' },
  /** One long word does not widen the page; the width keeps ordinary words whole. */
  words: { overflowWrap: 'anywhere', minWidth: 120 },
  wide: { width: '40%', minWidth: 240 },
  // What is short leaves its room to what is long.
  compact: {
    '&&&': { paddingLeft: theme.spacing(1), paddingRight: theme.spacing(1) },
  },
  actions: {
    verticalAlign: 'top',
    lineHeight: 1.5,
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  /** In a stack the heads are gone, so each cell carries its own. */
  label: { display: 'none' },
}));

/** Whoever sets a larger text in the browser has less room, so that it is measured in the size of the text and not in pixels. */
function stackedBelow(theme: Theme, pixels: number) {
  const below = `(max-width: ${pixels / 16}rem)`;
  return {
    [`@container ${below}`]: stacked(theme),
    [`@container (min-width: 28.125rem) and ${below}`]: stackedInTwo(),
  };
}

function stacked(theme: Theme) {
  return {
    '&, & tbody, & th, & td': { display: 'block' },
    '& thead': { display: 'none' },
    '& tr': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& tbody th, & tbody td': {
      flexBasis: '100%',
      minWidth: 0,
      border: 'none',
      padding: theme.spacing(0.5, 1),
      '&:empty': { display: 'none' },
    },
    '& tbody $compact': { flexBasis: 'auto' },
    '& tbody $actions': { textAlign: 'left', whiteSpace: 'normal' },
    '& $actions > *': { justifyContent: 'flex-start' },
    '& $label': { display: 'block' },
  } as const;
}

/** A stack that is wider than that of a phone: two lines beside each other, and the buttons in the corner. */
function stackedInTwo() {
  return {
    '& tbody td$words': { flexBasis: '50%', alignSelf: 'flex-start' },
    '& tbody $actions': { flexBasis: 'auto', marginLeft: 'auto' },
  } as const;
}
