import { render, screen } from "@testing-library/preact";
import { LocationProvider } from "preact-iso/router";
import { Complaint } from "../../../worker/inbox/views/Complaint.tsx";

/** Opens one complaint, and waits until its words stand there. */
export async function openComplaint(id: string): Promise<void> {
  render(
    <LocationProvider>
      <Complaint id={id} />
    </LocationProvider>,
  );
  await screen.findByRole("region", { name: "Their words" });
}
