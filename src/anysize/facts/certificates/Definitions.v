(* The definitions of the book, each as on the page where it is made. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words.
Open Scope R_scope.

