(* The definitions of the book, each as on the page where it is made. *)
From Coq Require Import Reals.
From Coquelicot Require Import Coquelicot.
From AnySize Require Import Words.
Open Scope R_scope.

(* P(X) := inverse(diag(exp(A*X*A.T)*ones(n)))*exp(A*X*A.T) *)
Definition P (n d : nat) (A X : mat) : mat :=
  mulm n (diaginv (mulv n (mexp (mulm d (mulm d A X) (tr A))) ones)) (mexp (mulm d (mulm d A X) (tr A))).

(* f(x) := 1/inner(exp(A*x), ones(n))*exp(A*x) *)
Definition f (n d : nat) (A : mat) (x : vec) : vec :=
  vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x)).

(* L(x) := norm(1/inner(exp(A*x), ones(n))*exp(A*x) - b)**2/2 *)
Definition L (n d : nat) (A : mat) (b x : vec) : R :=
  norm n (vadd (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2.

(* alpha(x) := inner(exp(A*x), ones(n)) *)
Definition alpha (n d : nat) (A : mat) (x : vec) : R :=
  inner n (vexp (mulv d A x)) ones.

(* c(x) := f(x) - b *)
Definition c (n d : nat) (A : mat) (b x : vec) : vec :=
  vadd (f n d A x) (vopp b).

(* g(x) := gradient(L(x), x) *)
Definition g (n d : nat) (A : mat) (b x : vec) : vec :=
  grad (fun x => L n d A b x) x.

(* f(A) := 1/inner(exp(A*x), ones(n))*exp(A*x) *)
Definition f_2 (n d : nat) (x : vec) (A : mat) : vec :=
  vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x)).

(* L(A) := norm(1/inner(exp(A*x), ones(n))*exp(A*x) - b)**2/2 *)
Definition L_2 (n d : nat) (b x : vec) (A : mat) : R :=
  norm n (vadd (vscal (/ inner n (vexp (mulv d A x)) ones) (vexp (mulv d A x))) (vopp b)) ^ 2 / 2.

(* alpha(A) := inner(exp(A*x), ones(n)) *)
Definition alpha_2 (n d : nat) (x : vec) (A : mat) : R :=
  inner n (vexp (mulv d A x)) ones.

(* c(A) := f(A) - b *)
Definition c_2 (n d : nat) (b x : vec) (A : mat) : vec :=
  vadd (f_2 n d x A) (vopp b).

(* delta_b() := f(x_{t+1}) - f(x_t) *)
Definition delta_b (n d : nat) (A : mat) (x_t x_t1 : vec) : vec :=
  vadd (f n d A x_t1) (vopp (f n d A x_t)).

(* delta_b1() := (1/inner(exp(A*x_{t+1}), ones(n)) - 1/inner(exp(A*x_t), ones(n)))*exp(A*x_{t+1}) *)
Definition delta_b1 (n d : nat) (A : mat) (x_t x_t1 : vec) : vec :=
  vscal (/ inner n (vexp (mulv d A x_t1)) ones - / inner n (vexp (mulv d A x_t)) ones) (vexp (mulv d A x_t1)).

(* delta_b2() := 1/inner(exp(A*x_t), ones(n))*(exp(A*x_{t+1}) - exp(A*x_t)) *)
Definition delta_b2 (n d : nat) (A : mat) (x_t x_t1 : vec) : vec :=
  vscal (/ inner n (vexp (mulv d A x_t)) ones) (vadd (vexp (mulv d A x_t1)) (vopp (vexp (mulv d A x_t)))).

(* delta_b() := f(A_{t+1}) - f(A_t) *)
Definition delta_b_2 (n d : nat) (A_t A_t1 : mat) (x : vec) : vec :=
  vadd (f_2 n d x A_t1) (vopp (f_2 n d x A_t)).

(* delta_b1() := (1/inner(exp(A_{t+1}*x), ones(n)) - 1/inner(exp(A_t*x), ones(n)))*exp(A_{t+1}*x) *)
Definition delta_b1_2 (n d : nat) (A_t A_t1 : mat) (x : vec) : vec :=
  vscal (/ inner n (vexp (mulv d A_t1 x)) ones - / inner n (vexp (mulv d A_t x)) ones) (vexp (mulv d A_t1 x)).

(* delta_b2() := 1/inner(exp(A_t*x), ones(n))*(exp(A_{t+1}*x) - exp(A_t*x)) *)
Definition delta_b2_2 (n d : nat) (A_t A_t1 : mat) (x : vec) : vec :=
  vscal (/ inner n (vexp (mulv d A_t x)) ones) (vadd (vexp (mulv d A_t1 x)) (vopp (vexp (mulv d A_t x)))).

(* b_tilde() := b + f(x_t) - f(x_{t+1}) *)
Definition b_tilde (n d : nat) (A : mat) (b x_t x_t1 : vec) : vec :=
  vadd (vadd b (f n d A x_t)) (vopp (f n d A x_t1)).

(* M() := n**(3/2)*exp(10*R**2) *)
Definition M (n : nat) (R_ : R) : R :=
  (INR n * sqrt (INR n)) * exp (10 * R_ ^ 2).

(* b_hat() := b + 1/inner(exp(A_t*x), ones(n))*exp(A_t*x) - 1/inner(exp(A_{t+1}*x), ones(n))*exp(A_{t+1}*x) *)
Definition b_hat (n d : nat) (A_t A_t1 : mat) (b x : vec) : vec :=
  vadd (vadd b (vscal (/ inner n (vexp (mulv d A_t x)) ones) (vexp (mulv d A_t x)))) (vscal (- (/ inner n (vexp (mulv d A_t1 x)) ones)) (vexp (mulv d A_t1 x))).

(* delta_b_linear() := A*delta_x *)
Definition delta_b_linear (n d : nat) (A : mat) (delta_x : vec) : vec :=
  mulv d A delta_x.

(* Q_1() := A*identity(d) + b*zeros(1, d) *)
Definition Q_1 (n d : nat) (A : mat) (b : vec) : mat :=
  madd (mulm d A idm) (outer b vzero).

(* K_1() := A*identity(d) + b*zeros(1, d) *)
Definition K_1 (n d : nat) (A : mat) (b : vec) : mat :=
  madd (mulm d A idm) (outer b vzero).

(* q_2() := A*zeros(d) + 0*b *)
Definition q_2 (n d : nat) (A : mat) (b : vec) : vec :=
  vadd (mulv d A vzero) (vscal 0 b).

(* k_2() := A*zeros(d) + 0*b *)
Definition k_2 (n d : nat) (A : mat) (b : vec) : vec :=
  vadd (mulv d A vzero) (vscal 0 b).

(* S() := Q_1()*K_1().T + q_2()*k_2().T *)
Definition S_ (n d : nat) (A : mat) (b : vec) : mat :=
  madd (mulm d (Q_1 n d A b) (tr (K_1 n d A b))) (outer (q_2 n d A b) (k_2 n d A b)).

(* V_1() := A*zeros(d, d) + b*zeros(1, d) *)
Definition V_1 (n d : nat) (A : mat) (b : vec) : mat :=
  madd (mulm d A zerom) (outer b vzero).

(* delta_gd() := -eta*gradient(norm(A*x - b)**2/2, x) *)
Definition delta_gd (n d : nat) (A : mat) (b : vec) (eta : R) (x : vec) : vec :=
  vscal (- eta) (grad (fun x => norm n (vadd (mulv d A x) (vopp b)) ^ 2 / 2) x).

(* v_2() := A*x - b *)
Definition v_2 (n d : nat) (A : mat) (b x : vec) : vec :=
  vadd (mulv d A x) (vopp b).

(* Attn(A) := inverse(diag(exp(A*Q*K.T*A.T)*ones(n)))*exp(A*Q*K.T*A.T)*A*V *)
Definition Attn (n d : nat) (K Q_ V A : mat) : mat :=
  mulm d (mulm n (mulm n (diaginv (mulv n (mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A))) ones)) (mexp (mulm d (mulm d (mulm d A Q_) (tr K)) (tr A)))) A) V.

(* A_layer() := A + P(X)*A*V *)
Definition A_layer (n d : nat) (A V X : mat) : mat :=
  madd A (mulm d (mulm n (P n d A X) A) V).

(* softmax(p) := 1/inner(exp(p), ones(n))*exp(p) *)
Definition softmax (n : nat) (p : vec) : vec :=
  vscal (/ inner n (vexp p) ones) (vexp p).

(* sigma(z) := 1/inner(exp(z), ones(n))*exp(z) *)
Definition sigma (n : nat) (z : vec) : vec :=
  vscal (/ inner n (vexp z) ones) (vexp z).

(* C() := identity(n) - 1/n*ones(n)*ones(n).T *)
Definition C (n : nat) : mat :=
  madd idm (mscal (- (/ INR n)) (outer ones ones)).

(* beta() := n*exp(-R**2/sqrt(n)) *)
Definition beta (n : nat) (R_ : R) : R :=
  INR n * exp (- (R_ ^ 2 / sqrt (INR n))).

(* M_chain() := R*n*exp(2*R**2)/beta()**2 + R*exp(R**2)/beta() *)
Definition M_chain (n : nat) (R_ : R) : R :=
  R_ * exp (R_ ^ 2) / beta n R_ + R_ * INR n * exp (2 * R_ ^ 2) / beta n R_ ^ 2.

(* A_dual() := A + norm(x)**(-2)*A*Delta*x.T *)
Definition A_dual (n d : nat) (A : mat) (Delta x : vec) : mat :=
  madd A (mscal (/ norm d x ^ 2) (outer (mulv d A Delta) x)).

(* f(A, x) := softmax(A*x) *)
Definition f_3 (n d : nat) (A : mat) (x : vec) : vec :=
  softmax n (mulv d A x).

(* c(A, x) := f(A, x) - b *)
Definition c_3 (n d : nat) (b : vec) (A : mat) (x : vec) : vec :=
  vadd (f_3 n d A x) (vopp b).

(* L(A, x) := norm(c(A, x))**2/2 *)
Definition L_3 (n d : nat) (b : vec) (A : mat) (x : vec) : R :=
  norm n (c_3 n d b A x) ^ 2 / 2.

(* A_any() := A + norm(x)**(-2)*(A*Delta + mu*ones(n))*x.T + E*(identity(d) - 1/norm(x)**2*x*x.T) *)
Definition A_any (n d : nat) (A : mat) (Delta : vec) (E : mat) (mu : R) (x : vec) : mat :=
  madd (madd A (mscal (/ norm d x ^ 2) (outer (vadd (mulv d A Delta) (vscal mu ones)) x))) (mulm d E (madd idm (mscal (- (/ norm d x ^ 2)) (outer x x)))).

(* A_centred() := A + norm(x)**(-2)*C()*A*Delta*x.T *)
Definition A_centred (n d : nat) (A : mat) (Delta x : vec) : mat :=
  madd A (mscal (/ norm d x ^ 2) (outer (mulv d (mulm n (C n) A) Delta) x)).

(* V(p) := (diag(softmax(p)) - softmax(p)*softmax(p).T)*(softmax(p) - b) *)
Definition V (n : nat) (b p : vec) : vec :=
  mulv n (madd (diag (softmax n p)) (mopp (outer (softmax n p) (softmax n p)))) (vadd (softmax n p) (vopp b)).

(* A_at(y) := A + norm(x_0)**(-2)*A*(y - x_0)*x_0.T *)
Definition A_at (n d : nat) (A : mat) (x_0 y : vec) : mat :=
  madd A (mscal (/ norm d x_0 ^ 2) (outer (mulv d A (vadd y (vopp x_0))) x_0)).

(* T(p) := p - eta*A*A.T*V(p) *)
Definition T (n d : nat) (A : mat) (b : vec) (eta : R) (p : vec) : vec :=
  vadd p (vscal (- eta) (mulv n (mulm d A (tr A)) (V n b p))).

(* J(x) := diag(f(x)) - f(x)*f(x).T *)
Definition J (n d : nat) (A : mat) (x : vec) : mat :=
  madd (diag (f n d A x)) (mopp (outer (f n d A x) (f n d A x))).

(* h(x) := J(x)*c(x) *)
Definition h (n d : nat) (A : mat) (b x : vec) : vec :=
  mulv n (J n d A x) (c n d A b x).

(* B(x) := J(x)*J(x) + diag(h(x)) - f(x)*h(x).T - h(x)*f(x).T *)
Definition B (n d : nat) (A : mat) (b x : vec) : mat :=
  madd (madd (madd (mulm n (J n d A x) (J n d A x)) (diag (h n d A b x))) (mopp (outer (f n d A x) (h n d A b x)))) (mopp (outer (h n d A b x) (f n d A x))).

(* p() := r/(r + s) *)
Definition p (r s : R) : R :=
  r / (r + s).

(* p(x) := exp(inner(a_1, x))/(exp(inner(a_1, x)) + exp(inner(a_2, x))) *)
Definition p_2 (d : nat) (a_1 a_2 x : vec) : R :=
  exp (inner d a_1 x) / (exp (inner d a_1 x) + exp (inner d a_2 x)).

(* lambda(x) := (1 - 2*p(x))*(1 - p(x))*(-4*q + 4*p(x))*p(x) + 4*((1 - p(x))**2*p(x)**2) *)
Definition lambda (d : nat) (a_1 a_2 : vec) (q : R) (x : vec) : R :=
  4 * (1 - p_2 d a_1 a_2 x) ^ 2 * p_2 d a_1 a_2 x ^ 2 + (1 - p_2 d a_1 a_2 x) * (1 - 2 * p_2 d a_1 a_2 x) * (- (4 * q) + 4 * p_2 d a_1 a_2 x) * p_2 d a_1 a_2 x.

(* v_bar() := v - inner(f(x), v)*ones(n) *)
Definition v_bar (n d : nat) (A : mat) (v x : vec) : vec :=
  vadd v (vscal (- inner n (f n d A x) v) ones).

(* a() := 4*f(x) - b + (-norm(f(x))**2 + inner(f(x), b))*ones(n) *)
Definition a (n d : nat) (A : mat) (b x : vec) : vec :=
  vadd (vadd (vscal 4 (f n d A x)) (vopp b)) (vscal (- (norm n (f n d A x) ^ 2) + inner n (f n d A x) b) ones).

(* g_bar() := g - inner(f(x), g)*ones(n) *)
Definition g_bar (n d : nat) (A : mat) (g x : vec) : vec :=
  vadd g (vscal (- inner n (f n d A x) g) ones).

(* epsilon() := b - 2*f(x) *)
Definition epsilon (n d : nat) (A : mat) (b x : vec) : vec :=
  vadd b (vscal (- 2) (f n d A x)).

(* rho() := 2*f(x) - b + (-norm(f(x))**2 + inner(f(x), b))*ones(n) *)
Definition rho (n d : nat) (A : mat) (b x : vec) : vec :=
  vadd (vadd (vscal 2 (f n d A x)) (vopp b)) (vscal (- (norm n (f n d A x) ^ 2) + inner n (f n d A x) b) ones).

(* H(x) := A.T*B(x)*A *)
Definition H (n d : nat) (A : mat) (b x : vec) : mat :=
  mulm n (mulm n (tr A) (B n d A b x)) A.

(* w_values(a) := E.T*softmax(A*X.T*a) *)
Definition w_values (n d : nat) (A E X : mat) (a : vec) : vec :=
  mulv n (tr E) (softmax n (mulv d (mulm d A (tr X)) a)).

(* J(p, v) := hadamard(softmax(p), v) - inner(softmax(p), v)*softmax(p) *)
Definition J_2 (n : nat) (p v : vec) : vec :=
  vadd (had (softmax n p) v) (vscal (- inner n (softmax n p) v) (softmax n p)).

(* w_keys(a) := A.T*J(A*X.T*a, E*X.T*a) *)
Definition w_keys (n d : nat) (A E X : mat) (a : vec) : vec :=
  mulv n (tr A) (J_2 n (mulv d (mulm d A (tr X)) a) (mulv d (mulm d E (tr X)) a)).

(* w_queries(a, e) := A.T*J(A*X.T*a, A*X.T*e) *)
Definition w_queries (n d : nat) (A X : mat) (a e : vec) : vec :=
  mulv n (tr A) (J_2 n (mulv d (mulm d A (tr X)) a) (mulv d (mulm d A (tr X)) e)).

(* F(A) := inverse(diag(exp(A*X*A.T)*ones(n)))*exp(A*X*A.T)*A*V *)
Definition F (n d : nat) (V X A : mat) : mat :=
  mulm d (mulm n (mulm n (diaginv (mulv n (mexp (mulm d (mulm d A X) (tr A))) ones)) (mexp (mulm d (mulm d A X) (tr A)))) A) V.

(* answer(A, q) := inner(A*g + nu*b, A*G*q + inner(s, q)*b) *)
Definition answer (n d : nat) (G : mat) (b g : vec) (nu : R) (s : vec) (A : mat) (q : vec) : R :=
  inner n (vadd (mulv d A g) (vscal nu b)) (vadd (mulv d (mulm d A G) q) (vscal (inner d s q) b)).

(* R_layer(Gamma) := total(total(inner(Q[c, :].T, Gamma*Z[a, :].T - W[a, :].T)**2, c)/r, a)/m *)
Definition R_layer (r m d : nat) (Q_ W Z_ Gamma : mat) : R :=
  sum m (fun a => sum r (fun c => inner d (row Q_ c) (vadd (mulv d Gamma (row Z_ a)) (vopp (row W a))) ^ 2) / INR r) / INR m.

(* mirror(x) := identity(d) - 2*x*x.T *)
Definition mirror (d : nat) (x : vec) : mat :=
  madd idm (mscal (- 2) (outer x x)).

(* swap(x) := identity(d) - x*x.T *)
Definition swap (d : nat) (x : vec) : mat :=
  madd idm (mopp (outer x x)).

(* b_next() := f(A, x) - inverse(diag(f(A, x)))*V(A*(x + Delta)) - mu*ones(n) *)
Definition b_next (n d : nat) (A : mat) (Delta b : vec) (mu : R) (x : vec) : vec :=
  vadd (vadd (f_3 n d A x) (vopp (mulv n (diaginv (f_3 n d A x)) (V n b (mulv d A (vadd x Delta)))))) (vscal (- mu) ones).

(* b_tilde() := b + f(A, x) - f(A, x + Delta) *)
Definition b_tilde_2 (n d : nat) (A : mat) (Delta b x : vec) : vec :=
  vadd (vadd b (f_3 n d A x)) (vopp (f_3 n d A (vadd x Delta))).

(* W(x) := (-3*norm(f(x))**2 + 2*inner(f(x), b))*f(x)*f(x).T + hadamard(f(x), 2*f(x) - b)*f(x).T + f(x)*hadamard(f(x), 2*f(x) - b).T *)
Definition W (n d : nat) (A : mat) (b x : vec) : mat :=
  madd (madd (mscal (- (3 * norm n (f n d A x) ^ 2) + 2 * inner n (f n d A x) b) (outer (f n d A x) (f n d A x))) (outer (had (f n d A x) (vadd (vscal 2 (f n d A x)) (vopp b))) (f n d A x))) (outer (f n d A x) (had (f n d A x) (vadd (vscal 2 (f n d A x)) (vopp b)))).

(* lambda_max() := 13/384 + 55*sqrt(33)/1152 *)
Definition lambda_max : R :=
  13 / 384 + 55 * sqrt 33 / 1152.

(* mu_min() := -13/384 + 55*sqrt(33)/1152 *)
Definition mu_min : R :=
  - (13 / 384) + 55 * sqrt 33 / 1152.

(* p() := exp(t)/(exp(t) + 1) *)
Definition p_3 (t : R) : R :=
  exp t / (1 + exp t).

(* W_g() := hadamard(W(x), g_bar()*ones(n).T + ones(n)*g_bar().T) + 2*hadamard(hadamard(f(x), f(x)), g_bar())*f(x).T + 2*f(x)*hadamard(hadamard(f(x), f(x)), g_bar()).T + (-6*inner(hadamard(f(x), f(x)), g_bar()) + 2*inner(hadamard(f(x), b), g_bar()))*f(x)*f(x).T *)
Definition W_g (n d : nat) (A : mat) (b g x : vec) : mat :=
  madd (madd (madd (hadm (W n d A b x) (madd (outer (g_bar n d A g x) ones) (outer ones (g_bar n d A g x)))) (mscal 2 (outer (had (had (f n d A x) (f n d A x)) (g_bar n d A g x)) (f n d A x)))) (mscal 2 (outer (f n d A x) (had (had (f n d A x) (f n d A x)) (g_bar n d A g x))))) (mscal (- (6 * inner n (had (f n d A x) (f n d A x)) (g_bar n d A g x)) + 2 * inner n (had (f n d A x) b) (g_bar n d A g x)) (outer (f n d A x) (f n d A x))).

(* C_3() := 4*sqrt(2)*zeta**2*(1 - zeta)*(-12*zeta**2 + 15*zeta - 4) *)
Definition C_3 (zeta : R) : R :=
  4 * sqrt 2 * zeta ^ 2 * (1 - zeta) * (- 4 - 12 * zeta ^ 2 + 15 * zeta).

(* e_1(mu) := exp(A_1*x - mu*ones(n)) *)
Definition e_1 (n d : nat) (A_1 : mat) (x : vec) (mu : R) : vec :=
  vexp (vadd (mulv d A_1 x) (vscal (- mu) ones)).

(* e_2(nu) := exp(A_2*x - nu*ones(m)) *)
Definition e_2 (m d : nat) (A_2 : mat) (x : vec) (nu : R) : vec :=
  vexp (vadd (mulv d A_2 x) (vscal (- nu) ones)).

(* q(rho) := exp(-2*rho + 2*mu)*A_1.T*hadamard(e_1(mu), e_1(mu)) + exp(-2*rho + 2*nu)*A_2.T*hadamard(e_2(nu), e_2(nu)) *)
Definition q (n m d : nat) (A_1 A_2 : mat) (mu nu : R) (x : vec) (rho : R) : vec :=
  vadd (vscal (exp (- (2 * rho) + 2 * mu)) (mulv n (tr A_1) (had (e_1 n d A_1 x mu) (e_1 n d A_1 x mu)))) (vscal (exp (- (2 * rho) + 2 * nu)) (mulv m (tr A_2) (had (e_2 m d A_2 x nu) (e_2 m d A_2 x nu)))).

(* S(rho) := exp(mu - rho)*inner(e_1(mu), ones(n)) + exp(nu - rho)*inner(e_2(nu), ones(m)) *)
Definition S__2 (n m d : nat) (A_1 A_2 : mat) (mu nu : R) (x : vec) (rho : R) : R :=
  inner n (e_1 n d A_1 x mu) ones * exp (mu - rho) + inner m (e_2 m d A_2 x nu) ones * exp (nu - rho).

(* t(rho) := exp(mu - rho)*A_1.T*hadamard(e_1(mu), b_1) + exp(nu - rho)*A_2.T*hadamard(e_2(nu), b_2) *)
Definition t (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 : vec) (mu nu : R) (x : vec) (rho : R) : vec :=
  vadd (vscal (exp (mu - rho)) (mulv n (tr A_1) (had (e_1 n d A_1 x mu) b_1))) (vscal (exp (nu - rho)) (mulv m (tr A_2) (had (e_2 m d A_2 x nu) b_2))).

(* s(rho) := exp(mu - rho)*A_1.T*e_1(mu) + exp(nu - rho)*A_2.T*e_2(nu) *)
Definition s (n m d : nat) (A_1 A_2 : mat) (mu nu : R) (x : vec) (rho : R) : vec :=
  vadd (vscal (exp (mu - rho)) (mulv n (tr A_1) (e_1 n d A_1 x mu))) (vscal (exp (nu - rho)) (mulv m (tr A_2) (e_2 m d A_2 x nu))).

(* Q(rho) := exp(2*mu - 2*rho)*inner(e_1(mu), e_1(mu)) + exp(2*nu - 2*rho)*inner(e_2(nu), e_2(nu)) *)
Definition Q_ (n m d : nat) (A_1 A_2 : mat) (mu nu : R) (x : vec) (rho : R) : R :=
  inner n (e_1 n d A_1 x mu) (e_1 n d A_1 x mu) * exp (- (2 * rho) + 2 * mu) + inner m (e_2 m d A_2 x nu) (e_2 m d A_2 x nu) * exp (- (2 * rho) + 2 * nu).

(* T(rho) := exp(mu - rho)*inner(e_1(mu), b_1) + exp(nu - rho)*inner(e_2(nu), b_2) *)
Definition T_2 (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 : vec) (mu nu : R) (x : vec) (rho : R) : R :=
  inner n (e_1 n d A_1 x mu) b_1 * exp (mu - rho) + inner m (e_2 m d A_2 x nu) b_2 * exp (nu - rho).

(* alpha(x) := inner(exp(A_1*x), ones(n)) + inner(exp(A_2*x), ones(m)) *)
Definition alpha_3 (n m d : nat) (A_1 A_2 : mat) (x : vec) : R :=
  inner n (vexp (mulv d A_1 x)) ones + inner m (vexp (mulv d A_2 x)) ones.

(* f_1(x) := 1/alpha(x)*exp(A_1*x) *)
Definition f_1 (n m d : nat) (A_1 A_2 : mat) (x : vec) : vec :=
  vscal (/ alpha_3 n m d A_1 A_2 x) (vexp (mulv d A_1 x)).

(* f_2(x) := 1/alpha(x)*exp(A_2*x) *)
Definition f_2_2 (n m d : nat) (A_1 A_2 : mat) (x : vec) : vec :=
  vscal (/ alpha_3 n m d A_1 A_2 x) (vexp (mulv d A_2 x)).

(* L(x) := norm(f_1(x) - b_1)**2/2 + norm(f_2(x) - b_2)**2/2 *)
Definition L_4 (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 x : vec) : R :=
  norm n (vadd (f_1 n m d A_1 A_2 x) (vopp b_1)) ^ 2 / 2 + norm m (vadd (f_2_2 n m d A_1 A_2 x) (vopp b_2)) ^ 2 / 2.

(* k_exp(x, u) := exp(inner(N*x, N*u)) *)
Definition k_exp (d : nat) (N_ : mat) (x u : vec) : R :=
  exp (inner d (mulv d N_ x) (mulv d N_ u)).

(* h(M, x) := inner(exp(X*M.T*x), y)/inner(exp(X*M.T*x), ones(n)) *)
Definition h_2 (n d : nat) (X : mat) (y : vec) (M : mat) (x : vec) : R :=
  inner n (vexp (mulv d (mulm d X (tr M)) x)) y / inner n (vexp (mulv d (mulm d X (tr M)) x)) ones.

(* r(a, x, epsilon) := -L*inner(a, x) + inner(X*M.T*x, L*X*a + sigma*epsilon) *)
Definition r (n d : nat) (L : R) (M X : mat) (sigma : R) (a x epsilon : vec) : R :=
  - (L * inner d a x) + inner n (mulv d (mulm d X (tr M)) x) (vadd (vscal L (mulv d X a)) (vscal sigma epsilon)).

(* phi(nu) := nu/d + nu*(nu - 1)/d**2 *)
Definition phi (d : nat) (nu : R) : R :=
  nu / INR d + nu * (- 1 + nu) / INR d ^ 2.

(* R_lin(M) := L**2*(d + phi(n)*norm(M)**2 - 2*n*total(M[l, l], l)/d)/d**2 + n*sigma**2*norm(M)**2/d**2 *)
Definition R_lin (n d : nat) (L sigma : R) (M : mat) : R :=
  L ^ 2 * (INR d + frob d d M ^ 2 * phi d (INR n) - 2 * INR n * sum d (fun l => M l l) / INR d) / INR d ^ 2 + INR n * sigma ^ 2 * frob d d M ^ 2 / INR d ^ 2.

(* tau_lin() := L**2*(d + n - 1) + d**2*sigma**2 *)
Definition tau_lin (n d : nat) (L sigma : R) : R :=
  sigma ^ 2 * INR d ^ 2 + L ^ 2 * (- 1 + INR d + INR n).

(* alpha(S) := exp(S)*ones(m) *)
Definition alpha_4 (n m : nat) (S_ : mat) : vec :=
  mulv m (mexp S_) ones.

(* f(S) := inverse(diag(alpha(S)))*exp(S) *)
Definition f_4 (n m : nat) (S_ : mat) : mat :=
  mulm n (diaginv (alpha_4 n m S_)) (mexp S_).

(* f_A2(x) := 1/inner(exp(A_2*x), ones(m))*exp(A_2*x) *)
Definition f_A2 (m e : nat) (A_2 : mat) (x : vec) : vec :=
  vscal (/ inner m (vexp (mulv e A_2 x)) ones) (vexp (mulv e A_2 x)).

(* L_norm(S) := norm(f(S) - B)**2/2 *)
Definition L_norm (n m : nat) (B S_ : mat) : R :=
  frob n m (madd (f_4 n m S_) (mopp B)) ^ 2 / 2.

(* sigma(p) := 1/inner(exp(p), ones(m))*exp(p) *)
Definition sigma_2 (m : nat) (p : vec) : vec :=
  vscal (/ inner m (vexp p) ones) (vexp p).

(* L_resc(S) := norm(exp(S) - diag(alpha(S))*B)**2/2 *)
Definition L_resc (n m : nat) (B S_ : mat) : R :=
  frob n m (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B))) ^ 2 / 2.

(* c(S) := f(S) - B *)
Definition c_4 (n m : nat) (B S_ : mat) : mat :=
  madd (f_4 n m S_) (mopp B).

(* u(S) := exp(S) *)
Definition u (n m : nat) (S_ : mat) : mat :=
  mexp S_.

(* L_ce(S) := -total(total(log(f(S))[j, l]*B[j, l], l), j) *)
Definition L_ce (n m : nat) (B S_ : mat) : R :=
  - sum n (fun j => sum m (fun l => mln (f_4 n m S_) j l * B j l)).

(* L_ent(S) := -total(total(f(S)[j, l]*log(f(S))[j, l], l), j) *)
Definition L_ent (n m : nat) (S_ : mat) : R :=
  - sum n (fun j => sum m (fun l => f_4 n m S_ j l * mln (f_4 n m S_) j l)).

(* L_sparse(S) := total(alpha(S)[j], j) *)
Definition L_sparse (n m : nat) (S_ : mat) : R :=
  sum n (fun j => alpha_4 n m S_ j).

(* G_norm(S) := hadamard(f(S), c(S)) - diag(hadamard(f(S), c(S))*ones(m))*f(S) *)
Definition G_norm (n m : nat) (B S_ : mat) : mat :=
  madd (hadm (f_4 n m S_) (c_4 n m B S_)) (mopp (mulm n (diag (mulv m (hadm (f_4 n m S_) (c_4 n m B S_)) ones)) (f_4 n m S_))).

(* G_resc(S) := hadamard(u(S), exp(S) - diag(alpha(S))*B) - diag(hadamard(B, exp(S) - diag(alpha(S))*B)*ones(m))*u(S) *)
Definition G_resc (n m : nat) (B S_ : mat) : mat :=
  madd (hadm (u n m S_) (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B)))) (mopp (mulm n (diag (mulv m (hadm B (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B)))) ones)) (u n m S_))).

(* G_ce(S) := diag(B*ones(m))*f(S) - B *)
Definition G_ce (n m : nat) (B S_ : mat) : mat :=
  madd (mulm n (diag (mulv m B ones)) (f_4 n m S_)) (mopp B).

(* G_ent(S) := diag(hadamard(f(S), S)*ones(m))*f(S) - hadamard(f(S), S) *)
Definition G_ent (n m : nat) (S_ : mat) : mat :=
  madd (mulm n (diag (mulv m (hadm (f_4 n m S_) S_) ones)) (f_4 n m S_)) (mopp (hadm (f_4 n m S_) S_)).

(* G_sparse(S) := exp(S) *)
Definition G_sparse (n m : nat) (S_ : mat) : mat :=
  mexp S_.

(* df(S, T) := hadamard(f(S), T) - diag(hadamard(f(S), T)*ones(m))*f(S) *)
Definition df (n m : nat) (S_ T : mat) : mat :=
  madd (hadm (f_4 n m S_) T) (mopp (mulm n (diag (mulv m (hadm (f_4 n m S_) T) ones)) (f_4 n m S_))).

(* K_norm(S, T) := hadamard(df(S, T), c(S)) + hadamard(f(S), df(S, T)) - diag(hadamard(f(S), c(S))*ones(m))*df(S, T) - diag((hadamard(df(S, T), c(S)) + hadamard(f(S), df(S, T)))*ones(m))*f(S) *)
Definition K_norm (n m : nat) (B S_ T : mat) : mat :=
  madd (madd (madd (hadm (df n m S_ T) (c_4 n m B S_)) (hadm (f_4 n m S_) (df n m S_ T))) (mopp (mulm n (diag (mulv m (hadm (f_4 n m S_) (c_4 n m B S_)) ones)) (df n m S_ T)))) (mopp (mulm n (diag (mulv m (madd (hadm (df n m S_ T) (c_4 n m B S_)) (hadm (f_4 n m S_) (df n m S_ T))) ones)) (f_4 n m S_))).

(* du(S, T) := hadamard(exp(S), T) *)
Definition du (n m : nat) (S_ T : mat) : mat :=
  hadm (mexp S_) T.

(* dr(S, T) := du(S, T) - diag(du(S, T)*ones(m))*B *)
Definition dr (n m : nat) (B S_ T : mat) : mat :=
  madd (du n m S_ T) (mopp (mulm n (diag (mulv m (du n m S_ T) ones)) B)).

(* K_resc(S, T) := hadamard(du(S, T), exp(S) - diag(alpha(S))*B) + hadamard(u(S), dr(S, T)) - diag(hadamard(B, exp(S) - diag(alpha(S))*B)*ones(m))*du(S, T) - diag(hadamard(B, dr(S, T))*ones(m))*u(S) *)
Definition K_resc (n m : nat) (B S_ T : mat) : mat :=
  madd (madd (madd (hadm (du n m S_ T) (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B)))) (hadm (u n m S_) (dr n m B S_ T))) (mopp (mulm n (diag (mulv m (hadm B (madd (mexp S_) (mopp (mulm n (diag (alpha_4 n m S_)) B)))) ones)) (du n m S_ T)))) (mopp (mulm n (diag (mulv m (hadm B (dr n m B S_ T)) ones)) (u n m S_))).

(* K_ce(S, T) := diag(B*ones(m))*df(S, T) *)
Definition K_ce (n m : nat) (B S_ T : mat) : mat :=
  mulm n (diag (mulv m B ones)) (df n m S_ T).

(* K_ent(S, T) := diag(hadamard(f(S), S)*ones(m))*df(S, T) + diag(hadamard(df(S, T), S)*ones(m))*f(S) - hadamard(df(S, T), S) - df(S, T) *)
Definition K_ent (n m : nat) (S_ T : mat) : mat :=
  madd (madd (madd (mulm n (diag (mulv m (hadm (f_4 n m S_) S_) ones)) (df n m S_ T)) (mulm n (diag (mulv m (hadm (df n m S_ T) S_) ones)) (f_4 n m S_))) (mopp (hadm (df n m S_ T) S_))) (mopp (df n m S_ T)).

(* K_sparse(S, T) := hadamard(exp(S), T) *)
Definition K_sparse (n m : nat) (S_ T : mat) : mat :=
  hadm (mexp S_) T.

(* alpha_inv(S) := inverse(diag(alpha(S)))*ones(n) *)
Definition alpha_inv (n m : nat) (S_ : mat) : vec :=
  mulv n (diaginv (alpha_4 n m S_)) ones.

(* B_tilde() := B + f(A_1*X*A_2.T) - f(A_1*Y*A_2.T) *)
Definition B_tilde (n m e d : nat) (A_1 A_2 B X Y : mat) : mat :=
  madd (madd B (f_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (mopp (f_4 n m (mulm e (mulm d A_1 Y) (tr A_2)))).

(* B_hat() := B + f(A_1*X*A_2.T) - f(C_1*X*A_2.T) *)
Definition B_hat (n m e d : nat) (A_1 A_2 B C_1 X : mat) : mat :=
  madd (madd B (f_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (mopp (f_4 n m (mulm e (mulm d C_1 X) (tr A_2)))).

(* B_tilde_resc() := inverse(diag(alpha(A_1*X*A_2.T)))*(u(A_1*X*A_2.T) - (u(A_1*Y*A_2.T) - diag(alpha(A_1*Y*A_2.T))*B)) *)
Definition B_tilde_resc (n m e d : nat) (A_1 A_2 B X Y : mat) : mat :=
  mulm n (diaginv (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (madd (u n m (mulm e (mulm d A_1 Y) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d A_1 Y) (tr A_2)))) B))))).

(* B_hat_resc() := inverse(diag(alpha(A_1*X*A_2.T)))*(u(A_1*X*A_2.T) - (u(C_1*X*A_2.T) - diag(alpha(C_1*X*A_2.T))*B)) *)
Definition B_hat_resc (n m e d : nat) (A_1 A_2 B C_1 X : mat) : mat :=
  mulm n (diaginv (alpha_4 n m (mulm e (mulm d A_1 X) (tr A_2)))) (madd (u n m (mulm e (mulm d A_1 X) (tr A_2))) (mopp (madd (u n m (mulm e (mulm d C_1 X) (tr A_2))) (mopp (mulm n (diag (alpha_4 n m (mulm e (mulm d C_1 X) (tr A_2)))) B))))).

(* M() := m**(3/2)*exp(10*R**2) *)
Definition M_2 (m : nat) (R_ : R) : R :=
  (INR m * sqrt (INR m)) * exp (10 * R_ ^ 2).

(* k(x, u) := exp(-w*norm(x - u)**2/2) *)
Definition k (d : nat) (w : R) (x u : vec) : R :=
  exp (- (w * norm d (vadd x (vopp u)) ^ 2 / 2)).

(* m_t(t, x) := total(exp(t[i])*k(x, X[i, :].T)*y[i], i)/total(exp(t[i])*k(x, X[i, :].T), i) *)
Definition m_t (n d : nat) (X : mat) (w : R) (y t x : vec) : R :=
  sum n (fun i => k d w x (row X i) * y i * exp (t i)) / sum n (fun i => k d w x (row X i) * exp (t i)).

(* m(x) := total(k(x, X[i, :].T)*y[i], i)/total(k(x, X[i, :].T), i) *)
Definition m (n d : nat) (X : mat) (w : R) (y x : vec) : R :=
  sum n (fun i => k d w x (row X i) * y i) / sum n (fun i => k d w x (row X i)).

(* k_N(x, u) := exp(-norm(N*(x - u))**2/2) *)
Definition k_N (d : nat) (N_ : mat) (x u : vec) : R :=
  exp (- (norm d (mulv d N_ (vadd x (vopp u))) ^ 2 / 2)).

(* m_t_N(t, x) := total(exp(t[i])*k_N(x, X[i, :].T)*y[i], i)/total(exp(t[i])*k_N(x, X[i, :].T), i) *)
Definition m_t_N (n d : nat) (N_ X : mat) (y t x : vec) : R :=
  sum n (fun i => k_N d N_ x (row X i) * y i * exp (t i)) / sum n (fun i => k_N d N_ x (row X i) * exp (t i)).

(* m_N(x) := total(k_N(x, X[i, :].T)*y[i], i)/total(k_N(x, X[i, :].T), i) *)
Definition m_N (n d : nat) (N_ X : mat) (y x : vec) : R :=
  sum n (fun i => k_N d N_ x (row X i) * y i) / sum n (fun i => k_N d N_ x (row X i)).

(* h_k(Z, z) := inner(exp(w*Z*z), y)/inner(exp(w*Z*z), ones(n)) *)
Definition h_k (n k : nat) (w : R) (y : vec) (Z_ : mat) (z : vec) : R :=
  inner n (vexp (vscal w (mulv k Z_ z))) y / inner n (vexp (vscal w (mulv k Z_ z))) ones.

(* k_B(x, u) := exp(-w*norm(B.T*(x - u))**2/2) *)
Definition k_B (k d : nat) (B : mat) (w : R) (x u : vec) : R :=
  exp (- (w * norm k (mulv d (tr B) (vadd x (vopp u))) ^ 2 / 2)).

(* m_t_B(t, x) := total(exp(t[i])*k_B(x, X[i, :].T)*y[i], i)/total(exp(t[i])*k_B(x, X[i, :].T), i) *)
Definition m_t_B (n k d : nat) (B X : mat) (w : R) (y t x : vec) : R :=
  sum n (fun i => k_B k d B w x (row X i) * y i * exp (t i)) / sum n (fun i => k_B k d B w x (row X i) * exp (t i)).

(* m_B(x) := total(k_B(x, X[i, :].T)*y[i], i)/total(k_B(x, X[i, :].T), i) *)
Definition m_B (n k d : nat) (B X : mat) (w : R) (y x : vec) : R :=
  sum n (fun i => k_B k d B w x (row X i) * y i) / sum n (fun i => k_B k d B w x (row X i)).

(* g(M, x) := inner(X*M.T*x, y) *)
Definition g_2 (n d : nat) (X : mat) (y : vec) (M : mat) (x : vec) : R :=
  inner n (mulv d (mulm d X (tr M)) x) y.

(* p(M, x) := 1/inner(exp(X*M.T*x), ones(n))*exp(X*M.T*x) *)
Definition p_4 (n d : nat) (X M : mat) (x : vec) : vec :=
  vscal (/ inner n (vexp (mulv d (mulm d X (tr M)) x)) ones) (vexp (mulv d (mulm d X (tr M)) x)).

(* Z(p) := inner(exp(p), ones(n)) *)
Definition Z_ (n : nat) (p : vec) : R :=
  inner n (vexp p) ones.

(* Var() := total(total((v[k] - v[l])**2*f(x)[k]*f(x)[l], k), l)/2 *)
Definition Var (n d : nat) (A : mat) (v x : vec) : R :=
  sum n (fun l => sum n (fun k => (- v l + v k) ^ 2 * f n d A x k * f n d A x l)) / 2.

(* c_1(x) := f_1(x) - b_1 *)
Definition c_1 (n m d : nat) (A_1 A_2 : mat) (b_1 x : vec) : vec :=
  vadd (f_1 n m d A_1 A_2 x) (vopp b_1).

(* c_2(x) := f_2(x) - b_2 *)
Definition c_2_2 (n m d : nat) (A_1 A_2 : mat) (b_2 x : vec) : vec :=
  vadd (f_2_2 n m d A_1 A_2 x) (vopp b_2).

(* tau(x) := inner(f_1(x), c_1(x)) + inner(f_2(x), c_2(x)) *)
Definition tau (n m d : nat) (A_1 A_2 : mat) (b_1 b_2 x : vec) : R :=
  inner n (f_1 n m d A_1 A_2 x) (c_1 n m d A_1 A_2 b_1 x) + inner m (f_2_2 n m d A_1 A_2 x) (c_2_2 n m d A_1 A_2 b_2 x).

(* Delta() := sigma(q) - sigma(p) *)
Definition Delta (m : nat) (p q : vec) : vec :=
  vadd (sigma_2 m q) (vopp (sigma_2 m p)).

(* J(p, v) := hadamard(sigma(p), v) - inner(sigma(p), v)*sigma(p) *)
Definition J_3 (m : nat) (p v : vec) : vec :=
  vadd (had (sigma_2 m p) v) (vscal (- inner m (sigma_2 m p) v) (sigma_2 m p)).

(* E() := exp(q) - exp(p) *)
Definition E (m : nat) (p q : vec) : vec :=
  vadd (vexp q) (vopp (vexp p)).

(* drop(w) := w - inner(w, ones(m))*b *)
Definition drop (m : nat) (b w : vec) : vec :=
  vadd w (vscal (- inner m w ones) b).

(* drop_T(w) := w - inner(w, b)*ones(m) *)
Definition drop_T (m : nat) (b w : vec) : vec :=
  vadd w (vscal (- inner m w b) ones).

(* lambda(u) := exp(w*norm(u)**2/2) *)
Definition lambda_2 (d : nat) (w : R) (u : vec) : R :=
  exp (w * norm d u ^ 2 / 2).

(* lambda_N(u) := exp(norm(N*u)**2/2) *)
Definition lambda_N (d : nat) (N_ : mat) (u : vec) : R :=
  exp (norm d (mulv d N_ u) ^ 2 / 2).

(* lam(u) := exp(w*norm(B.T*u)**2/2) *)
Definition lam (k d : nat) (B : mat) (w : R) (u : vec) : R :=
  exp (w * norm k (mulv d (tr B) u) ^ 2 / 2).
