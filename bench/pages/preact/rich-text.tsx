import type { ComponentChildren } from 'preact';
import { isSafe, type Block, type Inline } from '../../shared/document.js';

export function Text({ of }: { of?: Inline[] | undefined }) {
  return <>{(of ?? []).map(node)}</>;
}

function node(one: Inline): ComponentChildren {
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
      <a href={one.link} rel="noopener">
        <Text of={one.text} />
      </a>
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
  return (
    <>
      {of.map((block) =>
        Array.isArray(block) ? (
          <p>
            <Text of={block} />
          </p>
        ) : (
          <List
            items={block.list.map((item) => (
              <Text of={item} />
            ))}
          />
        ),
      )}
    </>
  );
}

export function List({ items, kind = 'list' }: { items: ComponentChildren[]; kind?: string }) {
  return (
    <ul class={kind}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
