import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { isSafe, type Block, type Inline } from '../../shared/document.js';

export function Text({ of = [] }: { of?: Inline[] | undefined }) {
  return of.map((one, index) => <Node key={index} of={one} />);
}

function Node({ of: one }: { of: Inline }): ReactNode {
  if (typeof one === 'string') return one;
  if ('strong' in one)
    return (
      <strong>
        <Text of={one.strong} />
      </strong>
    );
  if ('emphasis' in one)
    return (
      <em>
        <Text of={one.emphasis} />
      </em>
    );
  if ('link' in one)
    return isSafe(one.link) ? (
      <Link href={one.link} rel="noopener">
        <Text of={one.text} />
      </Link>
    ) : (
      <Text of={one.text} />
    );
  return (
    <dfn>
      <Text of={one.text} />
    </dfn>
  );
}

export function Blocks({ of }: { of: Block[] }) {
  return of.map((block, index) =>
    Array.isArray(block) ? (
      <Typography key={index} sx={{ mb: 2 }}>
        <Text of={block} />
      </Typography>
    ) : (
      <Items
        key={index}
        items={block.list.map((item, place) => (
          <Text key={place} of={item} />
        ))}
      />
    ),
  );
}

export function Items({ items, bullets = true }: { items: ReactNode[]; bullets?: boolean }) {
  return (
    <List dense sx={bullets ? { listStyle: 'disc', pl: 3 } : {}}>
      {items.map((item, index) => (
        <ListItem key={index} disableGutters sx={{ display: bullets ? 'list-item' : 'block' }}>
          {item}
        </ListItem>
      ))}
    </List>
  );
}
