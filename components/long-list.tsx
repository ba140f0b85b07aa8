import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

interface LongListProps<Item> {
  items: Item[];
  keyOf(item: Item): string;
  className?: string;
  children(item: Item): ReactNode;
}

/** Up to this many rows are all drawn: then the browser's own search finds them too. */
const FEW = 60;
/** Height of a row before it was measured, in pixels, and rows drawn beyond both edges. */
const ROW = 60;
const BEYOND = 24;

/** A list of which, once it is long, only what is near the window is drawn. Each row says how many there are. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, keyOf, className, children } = props;
  if (items.length > FEW) return <Windowed {...props} />;
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}

function Windowed<Item>({ items, keyOf, className, children }: LongListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const scrollMargin = useTop(list);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin,
    getItemKey: (index) => keyOf(items[index]!),
  });
  const drawn = virtual.getVirtualItems();
  const before = (drawn[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtual.getTotalSize() + scrollMargin - (drawn.at(-1)?.end ?? scrollMargin);
  return (
    <ul ref={list} className={className} style={{ paddingBlock: `${before}px ${Math.max(0, after)}px` }}>
      {drawn.map(({ index, key }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          {children(items[index]!)}
        </li>
      ))}
    </ul>
  );
}

/** How far below the top of the page an element begins; followed while things above it grow and shrink. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + scrollY));
    };
    const growing = new ResizeObserver(measure);
    growing.observe(document.body);
    measure();
    return () => growing.disconnect();
  }, [element]);
  return top;
}
