// The card of the tour, beside what it is about. It takes the focus at each step and hides nothing for good: Esc leaves.

import { Button } from "@fluentui/react-button";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState, type CSSProperties } from "react";
import { queries, useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { goInTour } from "./tour-state.ts";
import { AFTER_TOUR, tourCustomer, tourSteps, type TourCustomer } from "./tour-steps.ts";

const LOOK_FOR_PLACE_EVERY_MS = 250;
const SCROLLS_AT_FIRST = 4;
const GAP_PX = 12;
const CARD_WIDTH_PX = 340;
const CARD_HEIGHT_PX = 220;

/** `progress`: the index of the step. */
export function Tour({ progress }: { readonly progress: number }) {
  const customer = useQuery({ queryKey: ["tourCustomer"], queryFn: tourCustomer });
  const step = tourSteps[progress];
  if (step === undefined || customer.data === undefined) return null;
  return <TourCard key={step.key} progress={progress} customer={customer.data} />;
}

interface TourCardProps {
  readonly progress: number;
  readonly customer: TourCustomer;
}

function TourCard({ progress, customer }: TourCardProps) {
  const say = useSay();
  const navigate = useNavigate();
  const { data: caller } = useQuery(queries.caller);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = tourSteps[progress];
  const path = step?.path(customer.domain) ?? "/";
  const style = usePlace(step?.beside ?? "h1");
  const isLast = progress === tourSteps.length - 1;
  const act = useAct(async () => step?.act?.(customer, caller?.name ?? say("tour.approve.title")));
  useEffect(() => {
    void navigate({ href: path });
  }, [navigate, path]);
  const isPlaced = style !== null;
  useEffect(() => {
    if (isPlaced) heading.current?.focus({ preventScroll: true });
  }, [isPlaced]);
  const skip = () => goInTour(null);
  const next = () =>
    act.mutate(undefined, {
      onSuccess: () => {
        goInTour(isLast ? null : progress + 1);
        if (isLast) void navigate({ href: AFTER_TOUR });
      },
    });
  if (step === undefined || style === null) return null;
  return (
    <section
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      className="tour"
      style={style}
      onKeyDown={({ key }) => {
        if (key === "Escape") skip();
      }}
    >
      <p className="secondary">{say("tour.count", { n: progress + 1, all: tourSteps.length })}</p>
      <h2 className="minor" id="tour-title" ref={heading} tabIndex={-1}>
        {say(`tour.${step.key}.title`)}
      </h2>
      <p id="tour-text">{say(`tour.${step.key}.text`)}</p>
      {act.error === null ? null : <ErrorBar error={act.error} />}
      <p role="status">{act.isPending ? say("tour.working") : null}</p>
      <div className="actions">
        <Button appearance="subtle" onClick={skip}>
          {say("tour.skip")}
        </Button>
        <Button appearance="primary" disabledFocusable={act.isPending} onClick={next}>
          {say(isLast ? "tour.end" : "tour.next")}
        </Button>
      </div>
    </section>
  );
}

/** Below what the step is about, or above it where there is no room; null until that is on the page. */
function usePlace(selector: string): CSSProperties | null {
  const [place, setPlace] = useState<CSSProperties | null>(null);
  useEffect(() => {
    let looks = 0;
    const look = () => {
      const found = document.querySelector(selector);
      if (found === null) return;
      // The address that was just opened may scroll to its top after this was found.
      if ((looks += 1) <= SCROLLS_AT_FIRST) found.scrollIntoView({ block: "center" });
      const next = placeBeside(found.getBoundingClientRect());
      setPlace((now) => (now?.left === next.left && now.top === next.top ? now : next));
    };
    look();
    const timer = setInterval(look, LOOK_FOR_PLACE_EVERY_MS);
    return () => clearInterval(timer);
  }, [selector]);
  return place;
}

function placeBeside({ bottom, left, top }: DOMRect): { left: number; top: number } {
  const isRoomBelow = bottom + GAP_PX + CARD_HEIGHT_PX < innerHeight;
  const above = Math.max(GAP_PX, top - GAP_PX - CARD_HEIGHT_PX);
  return {
    left: Math.max(GAP_PX, Math.min(left, innerWidth - CARD_WIDTH_PX - GAP_PX)),
    top: isRoomBelow ? Math.max(GAP_PX, bottom + GAP_PX) : above,
  };
}
