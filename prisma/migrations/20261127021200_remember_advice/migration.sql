-- Advice that somebody has looked at and let stand, so that nobody is given it twice.
ALTER TABLE "activity" ADD COLUMN "advice_kept" TEXT[] DEFAULT ARRAY[]::TEXT[];
