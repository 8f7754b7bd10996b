"use server";

import { formAction } from "@/app/_server/form-action";
import { db } from "@/db/client";
import { checkOffer } from "@/db/salaries/check-offer";
import { toPosting } from "@/domain/salary/offer";
import { OfferAnswer } from "./offer-answer";
import { offerForm } from "./offer-fields";

/** Judges an offer and places it in its market. Nothing of it is stored or logged. */
export const checkPay = formAction(
  {
    schema: offerForm,
    role: "anyone",
    limit: { name: "check-pay", points: 60, windowSeconds: 600 },
  },
  async (offer, _asker, values) => {
    const posting = toPosting(offer, new Date().getFullYear());
    const checked = await checkOffer(db, posting);
    return {
      status: "answered",
      answer: <OfferAnswer posting={posting} checked={checked} />,
      values,
    };
  },
);
