// The icons of the console, and those that Fluent's components ask for by Fluent's names. This file stands in for
// the package @fluentui/react-icons (docs/decisions say why); the drawings are our own.

import type { ReactNode, SVGAttributes } from "react";

export interface FluentIconsProps extends SVGAttributes<SVGElement> {
  readonly primaryFill?: string;
  readonly title?: string;
}
export type FluentIcon = (props: FluentIconsProps) => ReactNode;

function icon(drawing: ReactNode, size: number | "1em" = 20): FluentIcon {
  return function Icon({ primaryFill: _fill, title: _title, ...attributes }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        {...attributes}
      >
        {drawing}
      </svg>
    );
  };
}

const path = (d: string) => <path d={d} />;
const filled = (d: string) => <path d={d} fill="currentColor" />;
const ring = "M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5Z";
const tick = "m5 10.5 3.5 3.5 6.5-8";
const cross = "m5 5 10 10M15 5 5 15";
const triangle = "M10 3 18 17H2Z";

// Asked for by Fluent's components.
export const Checkmark12Filled = icon(path(tick), 12);
export const Checkmark16Filled = icon(path(tick), 16);
export const Square12Filled = icon(filled("M5 5h10v10H5Z"), 12);
export const Square16Filled = icon(filled("M5 5h10v10H5Z"), 16);
export const CircleFilled = icon(filled(ring), "1em");
export const ChevronDownRegular = icon(path("m4.5 7.5 5.5 5.5 5.5-5.5"), "1em");
export const Dismiss20Regular = icon(path(cross));
export const PauseIcon = icon(path("M7 4.5v11M13 4.5v11"), "1em");
const done = icon(path(`${ring}m-3.2 7.6 2.3 2.3 4.3-5`), "1em");
const warning = icon(path(`${triangle}M10 8.5v3.5M10 14.6v.1`), "1em");
const stop = icon(path(`${ring}M7.5 7.5l5 5M12.5 7.5l-5 5`), "1em");
export {
  done as CheckmarkCircleFilled,
  done as CheckmarkCircle12Filled,
  stop as DiamondDismissFilled,
  stop as DiamondDismiss12Filled,
  warning as WarningFilled,
  warning as Warning12Filled,
};
export const InfoFilled = icon(path(`${ring}M10 9.2v4.3M10 6.6v.1`), "1em");
export const iconFilledClassName = "icon-filled";
export const iconRegularClassName = "icon-regular";

// Asked for by the console.
export const HomeIcon = icon(path("M3 9.5 10 3.5l7 6M5 8v8.5h3.5v-5h3v5H15V8"));
export const CustomersIcon = icon(
  path(
    "M7 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c.5-3 2.5-4.5 5-4.5s4.5 1.5 5 4.5M13 9a2.5 2.5 0 1 0 0-5M15 12.2c1.7.5 2.7 2 3 4.3",
  ),
);
export const SearchIcon = icon(
  path("M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM13.2 13.2 17 17"),
);
export const ImportIcon = icon(path("M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 14v2.5h13V14"));
export const LetterIcon = icon(path("M2.5 4.5h15v11h-15ZM3 5l7 6 7-6"));
export const ClockIcon = icon(path(`${ring}M10 6v4.5l3 1.8`));
export const PersonIcon = icon(
  path(
    "M10 9.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17.5c.7-3.5 3.2-5.2 6.5-5.2s5.8 1.7 6.5 5.2",
  ),
);
export const DoneIcon = icon(path(`${ring}m-3.2 7.6 2.3 2.3 4.3-5`));
export const WarningIcon = icon(path(`${triangle}M10 8.5v3.5M10 14.6v.1`));
export const BlockedIcon = icon(path(`${ring}M5 5l10 10`));
export const PlanIcon = icon(path("M4.5 3h11v14h-11ZM7.5 7h5M7.5 10h5M7.5 13h3"));
export const ForwardIcon = icon(path("M3.5 5v10l6-5ZM10.5 5v10l6-5Z"));
export const FlagIcon = icon(path("M5 17.5v-14.5M5 3.5h10l-2.5 3.5L15 10.5H5"));
export const CopyIcon = icon(path("M7 7h9.5v9.5H7ZM4 13H3.5V3.5H13V4"));
export const MenuIcon = icon(path("M3 5.5h14M3 10h14M3 14.5h14"));
